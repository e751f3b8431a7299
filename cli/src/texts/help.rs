//! What is said of each command and each argument, in both languages.

use bounce_classifier::Language;

/// A text in both languages.
pub struct Both {
    pub ja: &'static str,
    pub en: &'static str,
}

impl Both {
    pub const fn in_language(&self, language: Language) -> &'static str {
        match language {
            Language::Japanese => self.ja,
            _ => self.en,
        }
    }
}

const fn both(ja: &'static str, en: &'static str) -> Both {
    Both { ja, en }
}

/// What is said of a command.
pub struct Help {
    /// The names of the command, as they are written behind the program: `rules check`.
    pub command: &'static str,
    /// How it is called, behind the program.
    pub usage: Both,
    pub about: Both,
    /// What stands at the end.
    pub examples: Both,
    /// The arguments of its own, by their names.
    pub arguments: &'static [(&'static str, Both)],
}

/// The headings of help.
pub const USAGE: Both = both("使い方", "Usage");
pub const COMMANDS: Both = both("コマンド", "Commands");
pub const ARGUMENTS: Both = both("引数", "Arguments");
pub const OPTIONS: Both = both("オプション", "Options");
pub const COMMON_OPTIONS: Both = both("共通のオプション", "Common options");

/// What is said of the arguments that every command has.
pub const COMMON: &[(&str, Both)] = &[
    (
        "lang",
        both(
            "表示の言語: ja、en（指定がなければ環境変数LC_ALL、LC_MESSAGES、LANGに従います）",
            "language of what is shown: ja, en [default: that of LC_ALL, LC_MESSAGES or LANG]",
        ),
    ),
    (
        "format",
        both(
            "出力の形式: table（表。既定）、ndjson（1行に1件のJSON）、csv、json（配列）",
            "format of the output: table (the default), ndjson (an object on each line), csv, json (an array)",
        ),
    ),
    (
        "color",
        both(
            "色を付けるとき: auto（端末に出力するとき。既定）、always（常に）、never（付けない）。環境変数NO_COLORにも従います",
            "when there is colour: auto (on a terminal; the default), always, never; NO_COLOR is heeded",
        ),
    ),
    (
        "jobs",
        both(
            "同時に使うスレッドの数（指定がなければ、使えるコアの数）",
            "how many threads work at a time [default: as many as there are cores]",
        ),
    ),
    (
        "rules",
        both(
            "独自の規則のファイル（TOMLまたはJSON）。複数指定できます",
            "a file with rules of your own (TOML or JSON); can be repeated",
        ),
    ),
    ("help", both("使い方を表示します", "show this help")),
    (
        "version",
        both("バージョンを表示します", "show the version"),
    ),
];

const FILES: Both = both(
    "読み込むファイル（「-」は標準入力）。gzipとZstandardで圧縮されたものも読み込めます",
    "files to read (`-` is standard input); those that are packed with gzip or Zstandard are unpacked",
);

/// What is said of each command, the program itself first.
pub const ALL: &[Help] = &[
    Help {
        command: "",
        usage: both("[オプション] コマンド", "[OPTIONS] COMMAND"),
        about: both(
            "メールが届かなかった理由を判定します。応答の文章、返送されたメール、MTAのログ、配信サービスのWebhookを読み込めます。",
            "Tells why e-mails were not delivered, from replies, returned mails, logs of MTAs and webhooks of sending services.",
        ),
        examples: both(
            "例:
  bounce-classifier classify '550 5.1.1 <taro@example.jp>: User unknown'
  bounce-classifier dsn ~/Maildir
  bounce-classifier log /var/log/mail.log*
  bounce-classifier summary --remove-list /var/log/mail.log

終了コード: 0 完了、1 読み込めない入力があった（または判定・検査で問題が見つかった）、2 使い方の誤り",
            "Examples:
  bounce-classifier classify '550 5.1.1 <taro@example.jp>: User unknown'
  bounce-classifier dsn ~/Maildir
  bounce-classifier log /var/log/mail.log*
  bounce-classifier summary --remove-list /var/log/mail.log

Exit codes: 0 done, 1 some input could not be read (or a check found faults), 2 wrong usage",
        ),
        arguments: &[],
    },
    Help {
        command: "classify",
        usage: both("classify [オプション] [文章…]", "classify [OPTIONS] [TEXT…]"),
        about: both(
            "応答の文章から、届かなかった理由を判定します。文章を指定しなければ、標準入力を1行ずつ判定します。",
            "Tells why mail was not delivered by the text of a reply. Without a text, each line of standard input is one.",
        ),
        examples: both(
            "--ndjsonはフィルターです。入力の各行は、reply、status、diagnostic、remote_mta、commandのいずれかを持つ
JSONオブジェクトで、出力の各行は、それにbounceを加えたものです。

例:
  bounce-classifier classify '452 4.2.2 Mailbox full'
  bounce-classifier classify < replies.txt
  bounce-classifier classify --ndjson < bounces.ndjson > answers.ndjson",
            "--ndjson is a filter: each line in is a JSON object with any of reply, status, diagnostic, remote_mta and
command; each line out is the same with one more member, bounce.

Examples:
  bounce-classifier classify '452 4.2.2 Mailbox full'
  bounce-classifier classify < replies.txt
  bounce-classifier classify --ndjson < bounces.ndjson > answers.ndjson",
        ),
        arguments: &[
            (
                "ndjson",
                both(
                    "標準入力のJSONオブジェクトに、判定結果bounceを加えて出力します",
                    "JSON objects in, the same with a member \"bounce\" out",
                ),
            ),
            (
                "text",
                both(
                    "応答の文章。シェルで区切られた語は、ひとつの文章として扱います",
                    "the text of a reply; words that the shell has divided are one text",
                ),
            ),
        ],
    },
    Help {
        command: "dsn",
        usage: both("dsn [オプション] ファイル…", "dsn [OPTIONS] FILE…"),
        about: both(
            "返送されたメール（バウンスメール、遅延の通知、苦情など）を読み込み、宛先ごとに理由を判定します。",
            "Reads returned mails (bounces, delays, complaints and what else comes back), and tells why, for each recipient.",
        ),
        examples: both(
            "例:
  bounce-classifier dsn bounce.eml
  bounce-classifier dsn ~/Maildir --format ndjson > bounces.ndjson
  zcat bounces.mbox.gz | bounce-classifier dsn -",
            "Examples:
  bounce-classifier dsn bounce.eml
  bounce-classifier dsn ~/Maildir --format ndjson > bounces.ndjson
  zcat bounces.mbox.gz | bounce-classifier dsn -",
        ),
        arguments: &[(
            "files",
            both(
                "メールのファイル、mbox、Maildir、フォルダー（「-」は標準入力）。圧縮されたものも読み込めます",
                "files with a message, mbox files, Maildirs, folders (`-` is standard input), packed or not",
            ),
        )],
    },
    Help {
        command: "log",
        usage: both("log [オプション] ファイル…", "log [OPTIONS] FILE…"),
        about: both(
            "MTA（Postfix、Eximなど11種類）のログを読み込み、届かなかったメールの理由を判定します。",
            "Reads the logs of MTAs (Postfix, Exim and nine others), and tells why mails were not delivered.",
        ),
        examples: both(
            "例:
  bounce-classifier log /var/log/mail.log
  bounce-classifier log -f /var/log/mail.log
  bounce-classifier log --format csv mail.log.*.gz > bounces.csv
  journalctl -u postfix -o json | bounce-classifier log -",
            "Examples:
  bounce-classifier log /var/log/mail.log
  bounce-classifier log -f /var/log/mail.log
  bounce-classifier log --format csv mail.log.*.gz > bounces.csv
  journalctl -u postfix -o json | bounce-classifier log -",
        ),
        arguments: &[
            (
                "follow",
                both(
                    "ファイルの終わりに達しても終了せず、書き足される行を待ちます。ローテーションにも対応します",
                    "do not end at the end of a file, but wait for more, through rotation",
                ),
            ),
            (
                "all",
                both(
                    "届いたメールの行と、配信の記録ではない行も出力します",
                    "show deliveries, and lines that are about none, too",
                ),
            ),
            ("files", FILES),
        ],
    },
    Help {
        command: "webhook",
        usage: both("webhook [オプション] ファイル…", "webhook [OPTIONS] FILE…"),
        about: both(
            "配信サービス（Amazon SES、SendGridなど12種類）のWebhookのイベントを読み込み、理由を判定します。",
            "Reads the events of sending services (Amazon SES, SendGrid and ten others), and tells why mails were not delivered.",
        ),
        examples: both(
            "例:
  bounce-classifier webhook events.json
  bounce-classifier webhook --format ndjson events/*.ndjson.gz
  curl -s https://example.com/events | bounce-classifier webhook -",
            "Examples:
  bounce-classifier webhook events.json
  bounce-classifier webhook --format ndjson events/*.ndjson.gz
  curl -s https://example.com/events | bounce-classifier webhook -",
        ),
        arguments: &[(
            "files",
            both(
                "JSONの文書、配列、または1行に1件のJSON（「-」は標準入力）。圧縮されたものも読み込めます",
                "JSON documents, arrays, or an object on each line (`-` is standard input), packed or not",
            ),
        )],
    },
    Help {
        command: "summary",
        usage: both("summary [オプション] ファイル…", "summary [OPTIONS] FILE…"),
        about: both(
            "不達を理由・原因・応答元・ブロックリスト・宛先のドメイン別に集計し、まず行うことを示します。",
            "Counts failures by reason, cause, provider, blocklist and recipient's domain, and says what to do first.",
        ),
        examples: both(
            "ファイルの種類は、内容から判断します。このコマンドが出力したNDJSONも集計できます。

例:
  bounce-classifier summary /var/log/mail.log
  bounce-classifier summary bounces.ndjson ~/Maildir
  bounce-classifier summary --remove-list /var/log/mail.log > remove.txt",
            "What a file has is told by its content. What this command wrote as NDJSON can be counted, too.

Examples:
  bounce-classifier summary /var/log/mail.log
  bounce-classifier summary bounces.ndjson ~/Maildir
  bounce-classifier summary --remove-list /var/log/mail.log > remove.txt",
        ),
        arguments: &[
            (
                "from",
                both(
                    "ファイルの種類: dsn、log、webhook、ndjson（このコマンドの出力またはフィルターの入力）、text（1行に1件の応答）",
                    "what the files have: dsn, log, webhook, ndjson (output of this command, or input of its filter), text (a reply on each line)",
                ),
            ),
            (
                "remove_list",
                both(
                    "配信リストから外すアドレスだけを、1行に1件ずつ出力します",
                    "write the addresses to remove from the list, one on each line, and nothing else",
                ),
            ),
            (
                "files",
                both(
                    "集計するファイルやフォルダー（「-」は標準入力）",
                    "files and folders to count (`-` is standard input)",
                ),
            ),
        ],
    },
    Help {
        command: "explain",
        usage: both("explain [オプション] 名前…", "explain [OPTIONS] WHAT…"),
        about: both(
            "コード、理由、原因、対応、規則、応答元、ブロックリストの意味と、とるべき対応を、出典とともに説明します。",
            "Explains a code, a reason, a cause, an action, a rule, a provider or a blocklist: what it means, what to do, and the sources.",
        ),
        examples: both(
            "例:
  bounce-classifier explain 5.7.26
  bounce-classifier explain 552 mailbox_full no_ptr",
            "Examples:
  bounce-classifier explain 5.7.26
  bounce-classifier explain 552 mailbox_full no_ptr",
        ),
        arguments: &[(
            "what",
            both(
                "コード（552、5.7.26など）または名前（mailbox_full、no_ptrなど）",
                "a code (552, 5.7.26) or a name (mailbox_full, no_ptr)",
            ),
        )],
    },
    Help {
        command: "reasons",
        usage: both("reasons [オプション]", "reasons [OPTIONS]"),
        about: both("理由の一覧を表示します。", "Lists the reasons."),
        examples: both(
            "例:\n  bounce-classifier reasons --format csv",
            "Example:\n  bounce-classifier reasons --format csv",
        ),
        arguments: &[],
    },
    Help {
        command: "causes",
        usage: both("causes [オプション]", "causes [OPTIONS]"),
        about: both("原因の一覧を表示します。", "Lists the causes."),
        examples: both(
            "例:\n  bounce-classifier causes",
            "Example:\n  bounce-classifier causes",
        ),
        arguments: &[],
    },
    Help {
        command: "providers",
        usage: both("providers [オプション]", "providers [OPTIONS]"),
        about: both(
            "応答元（メールサービス、フィルター、ソフトウェアなど）の一覧を表示します。",
            "Lists the providers: mailbox providers, filters, sending services and software.",
        ),
        examples: both(
            "例:\n  bounce-classifier providers --format json",
            "Example:\n  bounce-classifier providers --format json",
        ),
        arguments: &[],
    },
    Help {
        command: "blocklists",
        usage: both("blocklists [オプション]", "blocklists [OPTIONS]"),
        about: both("ブロックリストの一覧を表示します。", "Lists the blocklists."),
        examples: both(
            "例:\n  bounce-classifier blocklists",
            "Example:\n  bounce-classifier blocklists",
        ),
        arguments: &[],
    },
    Help {
        command: "rules",
        usage: both("rules コマンド", "rules COMMAND"),
        about: both("独自の規則を検査・移行します。", "Checks rules of your own, and carries rules over."),
        examples: both(
            "例:
  bounce-classifier rules check bounces.toml
  bounce-classifier classify --rules bounces.toml '550 Held in the ACME quarantine'",
            "Examples:
  bounce-classifier rules check bounces.toml
  bounce-classifier classify --rules bounces.toml '550 Held in the ACME quarantine'",
        ),
        arguments: &[],
    },
    Help {
        command: "rules check",
        usage: both("rules check ファイル…", "rules check FILE…"),
        about: both(
            "規則のファイルを検査し、誤りをすべて行番号とともに表示します。",
            "Checks files of rules, and tells all that is wrong, with the lines.",
        ),
        examples: both(
            "例:\n  bounce-classifier rules check bounces.toml",
            "Example:\n  bounce-classifier rules check bounces.toml",
        ),
        arguments: &[("files", both("規則のファイル（TOMLまたはJSON）", "files of rules (TOML or JSON)"))],
    },
    Help {
        command: "rules import",
        usage: both(
            "rules import --from プログラム ファイル",
            "rules import --from PROGRAM FILE",
        ),
        about: both(
            "KumoMTAまたはZoneMTAの規則を、このコマンドの規則（TOML）に変換して出力します。",
            "Writes the rules of KumoMTA or ZoneMTA as rules of this command (TOML).",
        ),
        examples: both(
            "例:\n  bounce-classifier rules import --from kumomta iana.toml > bounces.toml",
            "Example:\n  bounce-classifier rules import --from kumomta iana.toml > bounces.toml",
        ),
        arguments: &[
            ("from", both("変換元: kumomta、zonemta", "whose rules they are: kumomta, zonemta")),
            ("file", both("変換元の規則のファイル", "the file of their rules")),
        ],
    },
    Help {
        command: "evaluate",
        usage: both("evaluate [オプション] ファイル…", "evaluate [OPTIONS] FILE…"),
        about: both(
            "正解付きのデータで判定の正確さを測ります。",
            "Measures how right the answers are on labelled bounces.",
        ),
        examples: both(
            "ファイルの各行は、diagnosticとreason（正解）を持つJSONオブジェクトです。reply、status、remote_mta、
command、accept（ほかに正しい理由）も指定できます。下限や上限を守れなければ、終了コードは1です。

例:
  bounce-classifier evaluate --quiet --min-exact 0.9 labelled.jsonl",
            "Each line of a file is a JSON object with diagnostic and reason (the label), and any of reply, status, remote_mta,
command and accept (other reasons that are right as well). Where a limit is not kept, the exit code is 1.

Example:
  bounce-classifier evaluate --quiet --min-exact 0.9 labelled.jsonl",
        ),
        arguments: &[
            (
                "raw",
                both("文章だけを判定し、コードなどの指定は使いません", "state nothing but the text"),
            ),
            ("quiet", both("外れた判定を表示しません", "leave out the misses")),
            (
                "ordered",
                both(
                    "決め手になる語句の正解率が、幅広い語句より低くないことも確かめます",
                    "decisive words must be right at least as often as broad ones",
                ),
            ),
            (
                "min_exact",
                both("正解と同じ理由になった割合の下限", "least share whose reason is the label"),
            ),
            (
                "min_accepted",
                both(
                    "正しい理由のいずれかになった割合の下限",
                    "least share whose reason is the label or as right",
                ),
            ),
            (
                "min_family",
                both(
                    "正しい理由と同類の理由になった割合の下限",
                    "least share whose reason is kindred to the label",
                ),
            ),
            (
                "min_kind",
                both(
                    "恒久的か一時的かが正解と同じ割合の下限",
                    "least share that is hard or soft as the label is",
                ),
            ),
            (
                "min_remove",
                both(
                    "アドレスを外すかどうかが正しい割合の下限",
                    "least share whose address is removed or kept as it should be",
                ),
            ),
            (
                "max_wrongly_removed",
                both(
                    "誤って外されるアドレスの数の上限",
                    "most addresses that are removed and should not be",
                ),
            ),
            (
                "max_unclassified",
                both(
                    "正解があるのに特定できなかった割合の上限",
                    "greatest share that is not recognised, though the label says more",
                ),
            ),
            (
                "files",
                both("正解付きのデータ（NDJSON）", "files of labelled bounces (NDJSON)"),
            ),
        ],
    },
    Help {
        command: "generate",
        usage: both("generate コマンド", "generate COMMAND"),
        about: both(
            "マニュアルとシェルの補完を生成します。",
            "Generates man pages and completions for shells.",
        ),
        examples: both(
            "例:
  bounce-classifier generate completions bash > /etc/bash_completion.d/bounce-classifier
  bounce-classifier generate man > bounce-classifier.1",
            "Examples:
  bounce-classifier generate completions bash > /etc/bash_completion.d/bounce-classifier
  bounce-classifier generate man > bounce-classifier.1",
        ),
        arguments: &[],
    },
    Help {
        command: "generate completions",
        usage: both("generate completions シェル", "generate completions SHELL"),
        about: both(
            "シェルの補完を標準出力に書き出します。",
            "Writes completions for a shell to standard output.",
        ),
        examples: both(
            "例:\n  bounce-classifier generate completions zsh > _bounce-classifier",
            "Example:\n  bounce-classifier generate completions zsh > _bounce-classifier",
        ),
        arguments: &[(
            "shell",
            both(
                "シェル: bash、elvish、fish、powershell、zsh",
                "the shell: bash, elvish, fish, powershell, zsh",
            ),
        )],
    },
    Help {
        command: "generate man",
        usage: both("generate man [フォルダー]", "generate man [FOLDER]"),
        about: both(
            "マニュアルを標準出力に書き出します。フォルダーを指定すると、コマンドごとのマニュアルも作ります。",
            "Writes the man page to standard output, or into a folder those of all commands.",
        ),
        examples: both(
            "例:\n  bounce-classifier generate man | man -l -\n  bounce-classifier generate man /usr/local/share/man/man1",
            "Examples:\n  bounce-classifier generate man | man -l -\n  bounce-classifier generate man /usr/local/share/man/man1",
        ),
        arguments: &[("folder", both("書き込むフォルダー", "the folder to write to"))],
    },
];
