"""SCH, the YAML of a file: it can be read, it says everything once, and nothing of it is lost in silence."""

from ccproc.model.source import Source
from ccproc.rulebook import Problems, text_rule
from ccproc.rules.document import flaws


@text_rule("SCH009", "error error error", "R256")
def broken_yaml(source: Source) -> Problems:
    """A file is valid YAML.

    A full-width colon, or a text that begins with `*` or `@`, looks right to every reader but the machine.
    The whole process then drops out of the map and the handbook, and the floor works by an old print-out.

    Fix: copy the line as the finding shows it; it has been read again to make sure that it works.

    Bad:

    ```yaml
    title：话费查询
    ```

    Good:

    ```yaml
    title: 话费查询
    ```
    """
    return flaws(source, "SCH009")


@text_rule("SCH010", "error error error", "R56")
def duplicate_key(source: Source) -> Problems:
    """A key appears only once in the same place.

    Of two lines with one key most programs silently keep the last. Whoever edits the first one sees a
    change that never reaches the floor: the old refund limit stays in force, and the customer hears it.

    Fix: merge the two, or delete the one that no longer applies.

    Bad:

    ```yaml
    title: 话费查询
    title: 余额查询
    ```

    Good:

    ```yaml
    title: 话费查询
    ```
    """
    return flaws(source, "SCH010")


@text_rule("SCH011", "error error error", "R256")
def forbidden_yaml(source: Source) -> Problems:
    """A file uses only the plain part of YAML.

    Anchors, merge keys and tags let one line change a text three screens further down, and a few of them
    nested bring any reader to its knees. Whoever approves a process has to see all of it where it stands.

    Fix: write the text out where it is meant; several documents become several files.

    Bad:

    ```yaml
    users: &agents [csr]
    ```

    Good:

    ```yaml
    users: [csr]
    ```
    """
    return flaws(source, "SCH011")


@text_rule("SCH012", "error error error", "R256")
def swallowed_text(source: Source) -> Problems:
    """YAML keeps every word that was written.

    After a blank, `#` begins a comment, and inside braces a comma begins a new key. The script then stops
    halfway: the agent reads “the charge for”, falls silent, and the customer never hears which plan is meant.

    Fix: take over the line as the finding shows it, with the text in quotes.

    Bad:

    ```yaml
    steps:
      - id: answer
        say: 资费为 #1 套餐
      - id: done
        end: answered
    ```

    Good:

    ```yaml
    steps:
      - id: answer
        say: "资费为 #1 套餐"
      - id: done
        end: answered
    ```
    """
    return flaws(source, "SCH012")
