# Completion of reportc for bash. In ~/.bashrc:
#     source <(reportc completion bash)
_reportc() {
    local line="${COMP_LINE:0:COMP_POINT}" word="${COMP_WORDS[COMP_CWORD]}" label
    COMPREPLY=()
    [[ "$line" == *" "* ]] || return
    while IFS=$'\t' read -r label _; do
        [[ "$label" == "$word"* ]] && COMPREPLY+=("$label")
    done < <("${COMP_WORDS[0]}" complete -- "${line#* }" 2>/dev/null)
}
complete -o bashdefault -o default -F _reportc reportc
