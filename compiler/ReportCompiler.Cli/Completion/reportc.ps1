# Completion of reportc for PowerShell. In the file that $PROFILE names:
#     reportc completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName reportc -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $before = $commandAst.ToString().PadRight($cursorPosition - $commandAst.Extent.StartOffset)
    $line = $before -replace '^\s*\S+\s*', ''
    & $commandAst.CommandElements[0].Value complete -- $line 2>$null | ForEach-Object {
        $label, $meaning = $_ -split "`t", 2
        if (-not $meaning) { $meaning = $label }
        [System.Management.Automation.CompletionResult]::new($label, $label, 'ParameterValue', $meaning)
    }
}
