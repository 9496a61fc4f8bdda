package cn.huiyin.petition.classification.domain.signal;

import cn.huiyin.petition.classification.domain.ruleset.SignalRule;
import java.util.List;

/** 命中: a rule that holds in a text, and the words of the rule set that made it hold. */
public record Finding(SignalRule rule, List<String> words) {}
