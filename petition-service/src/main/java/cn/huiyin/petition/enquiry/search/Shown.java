package cn.huiyin.petition.enquiry.search;

/**
 * 列出的内容.
 *
 * @param texts whether the caller may see how texts begin
 * @param most petitions at the most
 */
record Shown(boolean texts, int most) {}
