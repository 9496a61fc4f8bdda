package cn.huiyin.petition.classification.domain.signal;

import cn.huiyin.petition.classification.domain.ruleset.SubjectRule;
import java.util.List;

/**
 * 内容命中: the words of a subject that a text has.
 *
 * @param score a longer word says more than a short one
 */
public record SubjectFinding(SubjectRule subject, List<String> words, double score) {}
