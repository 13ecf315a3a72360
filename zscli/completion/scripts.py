"""The scripts that make Tab complete zscli in bash, zsh and fish.

They ask `zscli __complete` at each Tab and put its answer where their shell wants it; what
the lines of that answer are stands at complete.run().
"""

from collections.abc import Mapping

__all__ = ["SCRIPTS"]

_BASH = r"""# Completion of zscli for bash. To have it in every shell, put this line in ~/.bashrc:
#
#     eval "$(zscli completion bash)"
#
# Bash 3.2 and newer; nothing else is needed.

# Bash breaks words at = and : too. This joins them again, as far as no blank is between.
__zscli_words() {
  local line=${COMP_LINE-} told=${COMP_LINE+told} point=${COMP_POINT:-0}
  local i word between seen last=0 joins
  __zscli_typed=()
  __zscli_index=0
  for ((i = 0; i < ${#COMP_WORDS[@]}; i++)); do
    word=${COMP_WORDS[i]}
    if [[ -n $told ]]; then
      between=${line%%[![:blank:]]*}
      line=${line#"$between"}
      [[ -z $between ]] && joins=yes || joins=
      if ((i == COMP_CWORD)); then
        seen=$((point - (${#COMP_LINE} - ${#line})))
        ((seen < 0)) && seen=0
        ((seen < ${#word})) && word=${word:0:seen}
      fi
      line=${line#"${COMP_WORDS[i]}"}
    else
      [[ $word == [=:]* || $last == *[=:] ]] && joins=yes || joins=
    fi
    if ((i > 0)) && [[ -n $joins ]]; then
      __zscli_typed[${#__zscli_typed[@]} - 1]+=$word
    else
      __zscli_typed+=("$word")
    fi
    ((i == COMP_CWORD)) && __zscli_index=$((${#__zscli_typed[@]} - 1)) && joins=
    last=$word
  done
}

_zscli() {
  local __zscli_typed __zscli_index answer line first head found
  COMPREPLY=()
  __zscli_words
  answer=$(COMP_WORDBREAKS=$COMP_WORDBREAKS "${1/#\~/$HOME}" __complete bash \
    "$__zscli_index" "${__zscli_typed[@]}" 2>/dev/null) || return 0
  first=${answer%%$'\n'*}
  if [[ $first == files* ]]; then
    line=${first#*$'\t'}
    head=${line%%$'\t'*}
    while IFS= read -r found; do
      [[ -n $found ]] && COMPREPLY+=("$head$found")
    done <<<"$(compgen -f -- "${line#*$'\t'}")"
    compopt -o filenames +o nospace 2>/dev/null
  elif [[ $answer == *$'\n'* ]]; then
    while IFS= read -r found; do
      COMPREPLY+=("$found")
    done <<<"${answer#*$'\n'}"
  fi
  return 0
}

complete -o nospace -F _zscli zscli
"""

_ZSH = r"""#compdef zscli
# Completion of zscli for zsh. To have it in every shell, put this line in ~/.zshrc, after
# compinit:
#
#     source <(zscli completion zsh)
#
# or write this to a file _zscli in a folder of $fpath, before compinit runs.

_zscli() {
  local -a answer typed open_words open_shown words_done shown_done
  local line text note rest head
  typed=("${words[@]}")
  typed[CURRENT]=$PREFIX
  [[ -n $QIPREFIX ]] && typed[CURRENT]=$QIPREFIX$PREFIX
  answer=("${(@f)$(${~words[1]} __complete zsh $((CURRENT - 1)) "${typed[@]}" 2>/dev/null)}")
  if [[ $answer[1] == files* ]]; then
    rest=${answer[1]#*$'\t'}
    head=${rest%%$'\t'*}
    compset -p $#head
    _files
    return
  fi
  for line in "${(@)answer[2,-1]}"; do
    text=${line%%$'\t'*}
    note=${line#*$'\t'}
    rest=${text% }
    [[ -n $note ]] && rest="$rest  -- $note"
    (( $#rest > COLUMNS - 2 )) && rest=${rest[1,COLUMNS-3]}…
    if [[ $text == *' ' ]]; then
      words_done+=("${text% }")
      shown_done+=("$rest")
    else
      open_words+=("$text")
      open_shown+=("$rest")
    fi
  done
  (( $#open_words + $#words_done )) || return 1
  [[ $answer[1] == menu ]] && (( $#open_words + $#words_done > 1 )) && compstate[insert]=menu
  (( $#open_words )) && compadd -U -V zscli -l -S '' -d open_shown -a -- open_words
  (( $#words_done )) && compadd -U -V zscli-done -l -S ' ' -d shown_done -a -- words_done
  return 0
}

if [[ $funcstack[1] == _zscli ]]; then
  _zscli "$@"
elif (( $+functions[compdef] )); then
  compdef _zscli zscli
fi
"""

_FISH = r"""# Completion of zscli for fish. To have it in every shell:
#
#     zscli completion fish > ~/.config/fish/completions/zscli.fish

function __zscli_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l question __complete fish (count $before) $before "$current"
    set -l answer (command $before[1] $question 2>/dev/null)
    set -q answer[1]; or return 0
    set -l first (string split \t -- $answer[1])
    if test "$first[1]" = files
        for path in (complete -C "__zscli_path $first[3]")
            printf '%s%s\n' "$first[2]" $path
        end
    else
        printf '%s\n' $answer[2..-1]
    end
end

complete -c zscli -f -a '(__zscli_complete)'
"""

SCRIPTS: Mapping[str, str] = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH}
"""A script by the name of its shell."""
