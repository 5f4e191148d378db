@echo off
rem The command line of the installed program (docs/formats.md). A batch file waits for a program with windows, a prompt does not.
"%~dp0..\Balansepunkt.exe" %*
exit /b %ERRORLEVEL%
