package cn.huiyin.petition.enquiry.search;

/**
 * 列出的内容.
 *
 * @param texts of which petitions the caller may see how the text begins
 * @param most petitions at the most
 */
record Shown(TextsShown texts, int most) {}
