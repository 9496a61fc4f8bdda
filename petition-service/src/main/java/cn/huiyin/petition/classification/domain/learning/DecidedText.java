package cn.huiyin.petition.classification.domain.learning;

/**
 * 已定的文本: what a model is trained on.
 *
 * @param label kind and way as decided, such as {@code APPEAL/R31_5}
 * @param subject first-level code of the subject, or null
 * @param sealed whether it is an accusation or has one in it
 */
public record DecidedText(String text, String label, String subject, boolean sealed) {}
