//! What the command says, by what it is for.

/// The words of the command. `{}` stands for what is put in, in order.
pub struct Texts {
    pub report: Report,
    pub said: Said,
    pub usage: Usage,
    pub summary: Summary,
    pub explain: Explain,
    pub lists: Lists,
    pub evaluate: Evaluate,
}

/// The labels of the report on one reply, and what they are followed by.
pub struct Report {
    pub kind: &'static str,
    pub reason: &'static str,
    pub cause: &'static str,
    pub codes: &'static str,
    pub basis: &'static str,
    pub matched: &'static str,
    pub provider: &'static str,
    pub postmaster: &'static str,
    pub blocklist: &'static str,
    pub listed: &'static str,
    pub lookup: &'static str,
    pub description: &'static str,
    pub remedy: &'static str,
    pub action: &'static str,
    pub wait: &'static str,
    pub note: &'static str,
    pub hard: &'static str,
    pub soft: &'static str,
    pub by_words: &'static str,
    pub by_status: &'static str,
    pub by_reply: &'static str,
    pub by_class: &'static str,
    pub mailbox: &'static str,
    pub filter: &'static str,
    pub sender: &'static str,
    pub software: &'static str,
    /// A name, and what kind of thing it is.
    pub with_kind: &'static str,
    pub ip_addresses: &'static str,
    pub domains: &'static str,
    pub urls: &'static str,
    pub email_addresses: &'static str,
    /// What stands between the things that a blocklist lists.
    pub and: &'static str,
    /// A blocklist: its name, who runs it, what it lists.
    pub live_list: &'static str,
    pub dead_list: &'static str,
    /// The same, and the year in which it was shut down.
    pub dead_list_since: &'static str,
    /// Each with the words for one and for several.
    pub units: [[&'static str; 2]; 4],
    /// What stands between the parts of a time.
    pub between_units: &'static str,
}

/// Messages on standard error.
pub struct Said {
    /// A file, and why it could not be read.
    pub unread: &'static str,
    pub unread_rules: &'static str,
    pub rules_sound: &'static str,
    pub unknown_subject: &'static str,
    pub ended_early: &'static str,
    pub not_found: &'static str,
    pub no_permission: &'static str,
    pub is_a_folder: &'static str,
    pub follow_needs_files: &'static str,
}

/// What is wrong with arguments.
pub struct Usage {
    pub unknown_argument: &'static str,
    pub invalid_value: &'static str,
    pub possible_values: &'static str,
    pub missing_value: &'static str,
    pub missing_argument: &'static str,
    pub missing_task: &'static str,
    pub unknown_task: &'static str,
    pub conflict: &'static str,
    pub repeated: &'static str,
    pub unclear: &'static str,
    pub meant: &'static str,
    pub see_help: &'static str,
}

/// The words of summaries.
pub struct Summary {
    pub lines: &'static str,
    pub messages: &'static str,
    pub events: &'static str,
    pub failures: &'static str,
    pub none: &'static str,
    pub by_outcome: &'static str,
    pub by_reason: &'static str,
    pub by_cause: &'static str,
    pub by_provider: &'static str,
    pub by_blocklist: &'static str,
    pub by_domain: &'static str,
    pub what_to_do: &'static str,
    pub others: &'static str,
    /// A number that is not exact.
    pub estimate: &'static str,
}

/// The words of explanations.
pub struct Explain {
    pub reply_code: &'static str,
    pub status_code: &'static str,
    pub reason: &'static str,
    pub cause: &'static str,
    pub rule: &'static str,
    pub action: &'static str,
    pub provider: &'static str,
    pub blocklist: &'static str,
    pub meaning: &'static str,
    pub source: &'static str,
    pub alone: &'static str,
    pub belongs_to: &'static str,
    pub elsewhere: &'static str,
    pub causes: &'static str,
    pub no_meaning: &'static str,
    pub not_a_failure: &'static str,
    pub remove: &'static str,
    pub keep: &'static str,
    pub taxonomy: &'static str,
}

/// The headings of lists.
pub struct Lists {
    pub name: &'static str,
    /// What something calls itself.
    pub full_name: &'static str,
    pub kind: &'static str,
    pub title: &'static str,
    pub action: &'static str,
    pub reasons: &'static str,
    pub text: &'static str,
    pub page: &'static str,
    pub operator: &'static str,
    pub lists: &'static str,
    pub since: &'static str,
}

/// The words of measures. Measures, reasons and what decided go by their names.
pub struct Evaluate {
    /// Where it stands, the label, what was said, by which rule and by which words.
    pub miss: &'static str,
    /// The same, where what was said is as right as the label.
    pub accepted_miss: &'static str,
    /// Where it stands, and the label, where a text was held for no bounce.
    pub not_a_bounce: &'static str,
    pub reason: &'static str,
    pub rows: &'static str,
    pub precision: &'static str,
    pub recall: &'static str,
    pub instead: &'static str,
    pub none: &'static str,
    pub basis: &'static str,
    pub strength: &'static str,
    pub accepted: &'static str,
    pub wrongly_removed: &'static str,
    pub bounces: &'static str,
    pub below: &'static str,
    pub above: &'static str,
    pub misordered: &'static str,
}
