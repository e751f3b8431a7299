//! Chinese.

use bounce_classifier::BounceReason;

use crate::{Kind, Sentences};

#[rustfmt::skip]
pub const SENTENCES: Sentences = Sentences {
    between: "",
    kinds: &[
        Kind {
            reasons: &[BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "收件人", "收件人地址", "邮箱", "用户", "该邮箱地址", "收件人邮箱", "邮箱账号", "目标邮箱",
                "收件人帐号",
            ],
            predicates: &[
                "不存在", "未找到", "找不到", "不存在于本服务器", "未注册", "是未知用户", "无法找到",
                "在系统中不存在", "没有找到", "未知",
            ],
        },
        Kind {
            reasons: &[BounceReason::ADDRESS_DISABLED, BounceReason::ACCOUNT_SUSPENDED],
            subjects: &[
                "邮箱", "该账号", "收件人邮箱", "用户", "帐户", "邮箱账户",
            ],
            predicates: &[
                "已被删除", "已停用", "已注销", "已关闭", "已过期", "已被禁用", "长期未使用", "已失效",
                "已不再使用", "已被停用",
            ],
        },
        Kind {
            reasons: &[BounceReason::ACCOUNT_SUSPENDED, BounceReason::ADDRESS_DISABLED],
            subjects: &[
                "邮箱", "账号", "用户", "收件人邮箱",
            ],
            predicates: &[
                "已被冻结", "被锁定", "已被暂停", "暂时停用", "暂时无法接收邮件", "被临时禁用",
            ],
        },
        Kind {
            reasons: &[BounceReason::MAILBOX_FULL],
            subjects: &[
                "邮箱", "收件人邮箱", "邮箱空间", "用户邮箱", "收件箱", "邮箱容量", "对方邮箱",
            ],
            predicates: &[
                "已满", "空间不足", "容量已满", "超出限额", "已超过容量限制", "空间已用完", "已达到上限",
                "没有足够空间", "超过配额",
            ],
        },
        Kind {
            reasons: &[BounceReason::BLOCKED, BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED],
            subjects: &[
                "您的IP", "发信IP", "您的服务器", "192.0.2.4", "发件服务器IP", "贵方IP地址", "您的IP地址",
            ],
            predicates: &[
                "被列入黑名单", "已被封锁", "被拒绝", "信誉过低", "已被屏蔽", "在黑名单中", "已被限制",
                "被禁止连接", "因发送垃圾邮件被封",
            ],
        },
        Kind {
            reasons: &[BounceReason::SENDER_REJECTED, BounceReason::POLICY_REJECTED, BounceReason::BLOCKED],
            subjects: &[
                "发件人", "发件人地址", "发件人域名", "您的域名", "发信人", "发送者地址",
            ],
            predicates: &[
                "不存在", "无效", "不允许", "被拒绝", "未经授权", "无法验证", "被禁止", "不合法", "无法解析",
                "未通过验证",
            ],
        },
        Kind {
            reasons: &[BounceReason::SPAM_REJECTED, BounceReason::CONTENT_REJECTED],
            subjects: &[
                "邮件", "您的邮件", "该邮件", "邮件内容",
            ],
            predicates: &[
                "被识别为垃圾邮件", "被判定为垃圾邮件", "疑似垃圾邮件", "因垃圾邮件被拒绝", "是垃圾邮件",
                "被反垃圾系统拦截",
            ],
        },
        Kind {
            reasons: &[BounceReason::CONTENT_REJECTED],
            subjects: &[
                "邮件内容", "邮件主题", "邮件", "正文",
            ],
            predicates: &[
                "包含敏感词", "含有违规内容", "包含非法内容", "包含禁止的关键字", "格式错误",
            ],
        },
        Kind {
            reasons: &[BounceReason::ATTACHMENT_REJECTED],
            subjects: &[
                "附件", "邮件附件",
            ],
            predicates: &[
                "包含病毒", "带有病毒", "类型不允许", "格式被禁止", "含有恶意软件", "感染了病毒",
            ],
        },
        Kind {
            reasons: &[BounceReason::MESSAGE_TOO_LARGE],
            subjects: &[
                "邮件", "邮件大小", "附件", "您的邮件",
            ],
            predicates: &[
                "过大", "超过限制", "超出大小限制", "太大", "超过最大限制", "大小超限",
            ],
        },
        Kind {
            reasons: &[BounceReason::RATE_LIMITED],
            subjects: &[
                "发送频率", "发信量", "连接数", "您的发送数量", "收件人数量", "发信频率",
            ],
            predicates: &[
                "过高", "超过限制", "过多", "超出限制", "已达上限", "太频繁",
            ],
        },
        Kind {
            reasons: &[BounceReason::AUTHENTICATION_FAILED],
            subjects: &[
                "SPF验证", "DKIM签名", "DMARC校验", "SPF检查", "DKIM验证",
            ],
            predicates: &[
                "失败", "未通过", "不通过", "无效", "错误",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "中继", "邮件转发", "邮件中继",
            ],
            predicates: &[
                "被拒绝", "不允许", "禁止", "未授权",
            ],
        },
        Kind {
            reasons: &[BounceReason::RELAY_DENIED],
            subjects: &[
                "身份验证", "SMTP认证", "登录", "密码", "用户名或密码",
            ],
            predicates: &[
                "失败", "错误", "是必需的", "不正确", "被拒绝",
            ],
        },
        Kind {
            reasons: &[BounceReason::SERVER_UNAVAILABLE, BounceReason::CONNECTION_FAILED],
            subjects: &[
                "服务器", "邮件服务器", "系统", "对方服务器", "收件服务器", "服务",
            ],
            predicates: &[
                "不可用", "繁忙", "暂时不可用", "维护中", "内部错误", "磁盘空间不足", "出现故障", "负载过高",
                "已关闭", "没有响应", "暂时无法连接",
            ],
        },
        Kind {
            reasons: &[BounceReason::CONNECTION_FAILED, BounceReason::SERVER_UNAVAILABLE, BounceReason::SMTP_TIMEOUT],
            subjects: &[
                "连接", "与服务器的连接", "到对方服务器的连接", "会话",
            ],
            predicates: &[
                "超时", "中断", "失败", "被拒绝", "已断开", "被重置", "无法建立", "丢失",
            ],
        },
        Kind {
            reasons: &[BounceReason::DOMAIN_NOT_FOUND, BounceReason::DNS_FAILURE],
            subjects: &[
                "域名", "收件人域名", "目标域名", "主机",
            ],
            predicates: &[
                "不存在", "解析失败", "找不到", "没有MX记录", "无法解析", "无效", "未注册", "查询失败",
            ],
        },
        Kind {
            reasons: &[BounceReason::INVALID_ADDRESS, BounceReason::ADDRESS_NOT_FOUND, BounceReason::USER_UNKNOWN],
            subjects: &[
                "收件人地址", "邮箱地址", "地址",
            ],
            predicates: &[
                "格式错误", "格式不正确", "包含非法字符", "不合法", "语法错误", "有误",
            ],
        },
        Kind {
            reasons: &[BounceReason::POLICY_REJECTED, BounceReason::SENDER_REJECTED],
            subjects: &[
                "收件人", "对方", "用户",
            ],
            predicates: &[
                "拒收了您的邮件", "拒绝接收此邮件", "已将您加入黑名单", "屏蔽了您的邮件", "设置了拒收", "已退订",
            ],
        },
    ],
    of_others: &[
        "您的账号", "发件人地址", "发件人", "您的域名", "HELO主机名", "证书", "您的密码", "SPF记录", "邮件列表",
        "登录用户", "您的邮箱", "文件", "您的帐户", "发信账号",
    ],
    dead: &[
        "不存在", "未找到", "无效", "已被删除", "已过期", "未注册", "已停用", "未知",
    ],
};
