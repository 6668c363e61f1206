# Completion of reportc for fish. In ~/.config/fish/config.fish:
#     reportc completion fish | source
function __reportc_complete
    set -l line (commandline -cp | string replace -r '^\s*\S+\s*' '')
    set -l words (commandline -po)
    set -l found ($words[1] complete -- "$line" 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c reportc -f -a '(__reportc_complete)'
