:<<"::WINDOWS"
@echo off
rem The part for cmd.exe; the one for a POSIX shell follows below. Neither labels nor goto: cmd loses them in a file with LF ends.
setlocal
set "ROOT=%~dp0"
set "ARTIFACTS=%~dp0artifacts"
set "LOCK=%~dp0artifacts\compiling"
set "SDK=10.0"
where /q dotnet || (echo build.cmd needs the .NET SDK %SDK% or later, which is not installed: https://dotnet.microsoft.com/download 1>&2 & exit /b 2)

if "%~1"=="test" (powershell -NoProfile -Command "dotnet test --solution ($env:ROOT + 'Handbook.sln') 2>&1 | Tee-Object -Variable log; $status = $LASTEXITCODE; $sum = @{}; foreach ($line in $log) { if ($line -match '^\s*(failed|succeeded|skipped): (\d+)') { $sum[$matches[1]] = [int]$matches[2] } }; if ($sum['failed'] -lt 1 -and ($status -ne 0 -or $sum['succeeded'] -lt 1)) { $sum['failed'] = 1 }; if ($sum['failed'] -gt 0) { $status = 1 }; Write-Output ('{0} passed, {1} failed, {2} skipped' -f [int]$sum['succeeded'], [int]$sum['failed'], [int]$sum['skipped']); exit $status" & exit /b)
if "%~1"=="bench" (cd /d "%ROOT%." & dotnet run -c Release --project tests\Handbook.Benchmarks -- %2 %3 %4 %5 %6 %7 %8 %9 & exit /b)
if "%~1"=="publish-tool" (dotnet publish "%ROOT%src\Handbook.Cli" --nologo -v q -c Release -p:HandbookTool=Native --use-current-runtime --artifacts-path "%ARTIFACTS%\compile-native" -o "%ARTIFACTS%\native.new" || exit /b 2)
if "%~1"=="publish-tool" (move /y "%ARTIFACTS%\native.new\Handbook.Cli.exe" "%ARTIFACTS%\native.new\handbook.exe" >nul & (if exist "%ARTIFACTS%\native" rmdir /s /q "%ARTIFACTS%\native") & move "%ARTIFACTS%\native.new" "%ARTIFACTS%\native" >nul & echo artifacts\native\handbook.exe & exit /b 0)

rem artifacts\seen mirrors what the tool was last compiled from; robocopy /L only compares, and returns 0 where nothing differs.
set "STALE="
if not exist "%ARTIFACTS%\current.txt" set STALE=1
robocopy "%ROOT%src" "%ARTIFACTS%\seen\src" /MIR /L /XD bin obj /NJH /NJS /NFL /NDL /NP >nul
if errorlevel 1 set STALE=1
robocopy "%ROOT%templates" "%ARTIFACTS%\seen\templates" /MIR /L /XD "%ROOT%templates\teams" /NJH /NJS /NFL /NDL /NP >nul
if errorlevel 1 set STALE=1
robocopy "%ROOT%." "%ARTIFACTS%\seen\root" Directory.Build.props Directory.Packages.props global.json /L /NJH /NJS /NFL /NDL /NP >nul
if errorlevel 1 set STALE=1

set "MINE="
if defined STALE (if not exist "%ARTIFACTS%" mkdir "%ARTIFACTS%")
if defined STALE for /l %%i in (1,1,600) do if not defined MINE (mkdir "%LOCK%" 2>nul && set MINE=1|| ping -n 2 127.0.0.1 >nul)
if defined STALE if not defined MINE (echo Another build.cmd seems to be compiling. If none is, remove the folder %LOCK% 1>&2 & exit /b 2)
if defined STALE echo Compiling handbook ... 1>&2
if defined STALE del /q "%ARTIFACTS%\current.txt" 2>nul
if defined STALE robocopy "%ROOT%src" "%ARTIFACTS%\seen\src" /MIR /XD bin obj /NJH /NJS /NFL /NDL /NP >nul
if defined STALE robocopy "%ROOT%templates" "%ARTIFACTS%\seen\templates" /MIR /XD "%ROOT%templates\teams" /NJH /NJS /NFL /NDL /NP >nul
if defined STALE robocopy "%ROOT%." "%ARTIFACTS%\seen\root" Directory.Build.props Directory.Packages.props global.json /NJH /NJS /NFL /NDL /NP >nul
if defined STALE set "NEW=tool-%RANDOM%%RANDOM%"
if defined STALE dotnet publish "%ROOT%src\Handbook.Cli" --nologo -v q -c Release -p:HandbookTool=ReadyToRun --use-current-runtime --artifacts-path "%ARTIFACTS%\compile" -o "%ARTIFACTS%\%NEW%" 1>&2 || (rmdir "%LOCK%" & exit /b 2)
if defined STALE (>"%ARTIFACTS%\current.new" echo %NEW%) & move /y "%ARTIFACTS%\current.new" "%ARTIFACTS%\current.txt" >nul & rmdir "%LOCK%"
rem A folder in use can't be renamed, so a tool that is running keeps its files.
if defined STALE for /d %%d in ("%ARTIFACTS%\tool-*") do if not "%%~nxd"=="%NEW%" (ren "%%d" "old-%%~nxd" 2>nul && rmdir /s /q "%ARTIFACTS%\old-%%~nxd")
set /p TOOL=<"%ARTIFACTS%\current.txt"
if "%~1"=="" (dotnet "%ARTIFACTS%\%TOOL%\Handbook.Cli.dll" --root "%ROOT%." & exit /b)
dotnet "%ARTIFACTS%\%TOOL%\Handbook.Cli.dll" %*
exit /b %errorlevel%
::WINDOWS

# The part for a POSIX shell; the one for Windows' cmd.exe stands above, inside a here-document.
set -eu
sdk=10.0
case $0 in */*) root=${0%/*} ;; *) root=. ;; esac
case $root in /*) ;; *) root=$PWD/$root ;; esac
root=${root%/.}
artifacts=$root/artifacts

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 2; }

no_sdk="build.cmd needs the .NET SDK $sdk or later, which is not installed: https://dotnet.microsoft.com/download"
command -v dotnet >/dev/null 2>&1 || fail "$no_sdk"
require_sdk() { (cd "$root" && dotnet --version >/dev/null 2>&1) || fail "$no_sdk"; }

# publish FLAVOUR FOLDER: the compiled tool, for this machine, at FOLDER. Its intermediate files stay apart from those of an editor.
publish() {
  require_sdk
  (cd "$root" && dotnet publish src/Handbook.Cli --nologo -v q -c Release -p:HandbookTool="$1" --use-current-runtime \
    --artifacts-path "artifacts/compile-$1" -o "artifacts/$2" >&2) || fail "handbook could not be compiled."
}

# A checksum over all that the tool is compiled from: contents and names, whatever the files' times.
source_key() (
  cd "$root"
  export LC_ALL=C
  {
    uname -sm
    cksum Directory.Build.props Directory.Packages.props global.json
    find src templates \( -name bin -o -name obj -o -path templates/teams \) -prune -o -type f -exec cksum {} + | sort
  } | cksum
)

# Compiles into artifacts/tool/KEY unless it is there. One at a time; the last step is a rename, so a half-made tool is never found.
compile() {
  lock=$artifacts/compiling
  mkdir -p "$artifacts/tool"
  until mkdir "$lock" 2>/dev/null; do
    owner=$(cat "$lock/pid" 2>/dev/null || :)
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then rm -rf "$lock"; else sleep 1; fi
  done
  trap 'rm -rf "$lock"' EXIT
  trap 'exit 130' INT TERM
  echo $$ >"$lock/pid"
  if ! [ -e "$artifacts/tool/$key" ]; then
    say "Compiling handbook ..."
    publish ReadyToRun "tool.$$"
    mv "$artifacts/tool.$$" "$artifacts/tool/$key"
    # Others may be running; what has not been current for a week isn't.
    find "$artifacts/tool" -mindepth 1 -maxdepth 1 -type d -mtime +7 ! -name "$key" -exec rm -rf {} + 2>/dev/null || :
  fi
  rm -rf "$lock"
  trap - EXIT INT TERM
}

case ${1-} in
  test)
    shift
    require_sdk
    mkdir -p "$artifacts"
    log=$artifacts/test.$$.log
    trap 'rm -f "$log" "$log.status"' EXIT
    { status=0; (cd "$root" && dotnet test --solution Handbook.sln "$@" 2>&1) || status=$?; echo $status >"$log.status"; } | tee "$log"
    # The runner's summary as one line. What failed without being a test (a project that didn't compile or had none) counts as one.
    awk -v status="$(cat "$log.status")" '
      $1 == "failed:" { failed += $2 } $1 == "succeeded:" { passed += $2 } $1 == "skipped:" { skipped += $2 }
      END {
        if (failed == 0 && (status != 0 || passed == 0)) failed = 1
        printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
        exit failed > 0
      }' "$log"
    exit
    ;;
  bench)
    shift
    require_sdk
    cd "$root"
    exec dotnet run -c Release --project tests/Handbook.Benchmarks -- "$@"
    ;;
  publish-tool)
    publish Native "native.$$"
    mv "$artifacts/native.$$/Handbook.Cli" "$artifacts/native.$$/handbook"
    rm -rf "$artifacts/native"
    mv "$artifacts/native.$$" "$artifacts/native"
    echo "$artifacts/native/handbook"
    exit
    ;;
esac

key=$(source_key)
key=${key%% *}-${key##* }
[ -e "$artifacts/tool/$key" ] || compile
tool=$artifacts/tool/$key/Handbook.Cli.dll
[ $# -gt 0 ] || set -- --root "$root"
exec dotnet "$tool" "$@"
