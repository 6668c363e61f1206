#compdef reportc
# Completion of reportc for zsh. In ~/.zshrc, below compinit:
#     source <(reportc completion zsh)
_reportc() {
    local -a found
    local label meaning line="${(j: :)words[2,CURRENT-1]}"
    (( CURRENT > 2 )) && line+=" "
    while IFS=$'\t' read -r label meaning; do
        found+=("${label//:/\\:}${meaning:+:$meaning}")
    done < <(${words[1]} complete -- "$line$PREFIX" 2>/dev/null)
    if (( ${#found} )); then
        _describe reportc found
    else
        _files
    fi
}
compdef _reportc reportc
