#!/bin/sh
# 2026-11-29, .NET SDK 10.0.401.
# The SDK looks for .globalconfig and .editorconfig beside and above source files. A project that gives analyzers nothing but additional
# files has none, so neither file is passed on, and severities that stand in the project's own folder are not heard.
# Seen: "SDK 10.0.401: without a source file 0, with one 2".
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > Data.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
</Project>
PROJECT
printf 'is_global = true\n' > .globalconfig
printf 'root = true\n' > .editorconfig
configs() { dotnet msbuild -nologo -getItem:EditorConfigFiles | grep -c '"Identity"' || true; }
without=$(configs)
printf 'internal sealed class Any;\n' > Any.cs
with=$(configs)
echo "SDK $(dotnet --version): without a source file $without, with one $with"
test "$without" = 0 && test "$with" = 2
