//! What is wrong with rules of one's own, in Japanese. The library says so in English.

use bounce_classifier::{ImportFault, ImportFaultKind, Language, RuleFault, RuleFaultKind};

/// What is wrong with a rule.
pub fn of_rule(fault: &RuleFault, language: Language) -> String {
    match language {
        Language::Japanese => {
            let place = match (fault.file(), fault.line()) {
                (Some(file), Some(line)) => format!("{file}:{line}: "),
                (Some(file), None) => format!("{file}: "),
                (None, Some(line)) => format!("{line}行目: "),
                (None, None) => String::new(),
            };
            let rule = short(fault.rule());
            format!("{place}規則「{rule}」: {}", rule_in_japanese(fault.kind()))
        }
        _ => fault.to_string(),
    }
}

/// What is wrong with the rules of another program.
pub fn of_import(fault: &ImportFault, language: Language) -> String {
    match language {
        Language::Japanese => {
            let what = import_in_japanese(fault.kind());
            match fault.line() {
                Some(line) => format!("{line}行目: {what}"),
                None => what,
            }
        }
        _ => fault.to_string(),
    }
}

/// What a name is that does not exist; a new kind of name keeps its English one.
fn name_in_japanese(expected: &str) -> &str {
    match expected {
        "action" => "対応",
        "bounce reason" => "理由",
        "cause" => "原因",
        "SMTP command" => "SMTPコマンド",
        "provider" => "応答元",
        "rule" => "規則",
        "strength" => "強さ",
        _ => expected,
    }
}

/// What a condition must be.
fn condition_in_japanese(name: &str) -> Option<&'static str> {
    Some(match name {
        "class" => "4か5です",
        "reply" => "550のような、不達を表す応答コードです",
        "status" => "5.7.1、x.7.1、5.7.*のように書きます",
        "host" => "mx.example.jpのような、ホスト名かその終わりの部分です",
        "retry_after" => "1から604800までの秒数です",
        _ => return None,
    })
}

fn rule_in_japanese(kind: &RuleFaultKind) -> String {
    match kind {
        RuleFaultKind::Id => {
            "idは128バイト以内で、空白や制御文字を含まないものにしてください".into()
        }
        RuleFaultKind::DuplicateId => "同じidの規則がほかにあります".into(),
        RuleFaultKind::UnknownMember(name) => {
            format!("規則に「{}」という項目はありません", short(name))
        }
        RuleFaultKind::NoReason => {
            "理由がありません。理由のない規則には`ignore = true`が必要です".into()
        }
        RuleFaultKind::Ignored(name) => {
            format!("`ignore`を指定した規則に「{name}」は指定できません")
        }
        RuleFaultKind::Name(error) => format!(
            "「{}」という{}はありません",
            short(error.text()),
            name_in_japanese(error.expected())
        ),
        RuleFaultKind::Strength(text) => format!(
            "語句の強さに「{}」は指定できません。vague、broad、specific、decisiveのいずれかです",
            short(text)
        ),
        RuleFaultKind::Cause {
            cause,
            reason,
            belongs_to,
        } => format!(
            "原因「{cause}」は、理由「{reason}」の原因ではありません。この原因になる理由: {}",
            belongs_to.join("、")
        ),
        RuleFaultKind::Condition {
            name,
            text,
            expected,
        } => format!(
            "{name}の「{}」を読み取れません。{}",
            short(text),
            condition_in_japanese(name).unwrap_or(expected)
        ),
        RuleFaultKind::Contradiction(one, other) => {
            format!("条件「{one}」と「{other}」が同時に満たされることはありません")
        }
        RuleFaultKind::NoWords => "語句（phrases）も正規表現（regex）もありません".into(),
        RuleFaultKind::BothWords => {
            "語句（phrases）と正規表現（regex）の両方があります。2つの規則に分けてください".into()
        }
        RuleFaultKind::Phrase {
            phrase,
            mistake,
            at,
        } => format!(
            "語句「{}」を読み取れません（{at}バイト目: {mistake}）",
            short(phrase)
        ),
        RuleFaultKind::NoWordsIn { phrase, part } => format!(
            "語句「{}」の「{}」は、言葉として読み取られません。<host>か<email>、または正規表現で書いてください",
            short(phrase),
            short(part)
        ),
        RuleFaultKind::NotAsWritten(phrase) => format!(
            "語句「{}」は、このとおりに書かれた文章からも見つかりません。語句は、文の終わり、コード、引用された応答の始まりを越えて続きません",
            short(phrase)
        ),
        RuleFaultKind::NeverFound(phrase) => {
            format!("語句「{}」は、どの文章からも見つかりません", short(phrase))
        }
        RuleFaultKind::Regex(error) => format!("正規表現を読み取れません: {error}"),
        RuleFaultKind::RegexTooLarge {
            most_written,
            most_compiled,
        } => format!(
            "正規表現が大きすぎます。書いた長さは{most_written}バイト、変換後の大きさは{most_compiled}バイトまでです"
        ),
        RuleFaultKind::TooManyRules(most) => format!("規則は{most}件までです"),
        RuleFaultKind::TooManyPhrases(error) => format!("語句が多すぎます: {error}"),
        RuleFaultKind::Example { example, instead } => format!(
            "例「{}」に、この規則が当てはまりません: {instead}",
            short(example)
        ),
        RuleFaultKind::Counterexample(example) => {
            format!(
                "当てはまらないはずの例「{}」に、この規則が当てはまります",
                short(example)
            )
        }
        RuleFaultKind::NeverDecides(other) => format!(
            "この規則で判定されることはありません。規則「{}」が同じ語句を見つけ、先に判定します",
            short(other)
        ),
        RuleFaultKind::UnknownRule => {
            "このid、またはこのidで始まる組み込みの規則はありません".into()
        }
        // What a newer library checks.
        other => other.to_string(),
    }
}

fn import_in_japanese(kind: &ImportFaultKind) -> String {
    match kind {
        ImportFaultKind::Syntax(error) => format!("TOMLとして読み取れません: {error}"),
        ImportFaultKind::Member(name) => format!(
            "「{}」という表があります。ファイルに書けるのは「rules」だけです",
            short(name)
        ),
        ImportFaultKind::Class(name) => {
            format!("分類「{}」に当たる理由がありません", short(name))
        }
        ImportFaultKind::Line(line) => {
            format!("コンマで区切られた部分が3つに足りません: {}", short(line))
        }
        ImportFaultKind::Action(action) => format!(
            "動作「{}」は、reject、defer、slowdownのいずれでもありません",
            short(action)
        ),
        other => other.to_string(),
    }
}

/// The beginning of what somebody wrote.
fn short(text: &str) -> String {
    const MOST: usize = 80;
    let mut characters = text.chars();
    let mut short: String = characters.by_ref().take(MOST).collect();
    if characters.next().is_some() {
        short.push('…');
    }
    short
}
