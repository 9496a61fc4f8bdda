/** 复查复核台账: requests for review and re-review, and what became of them. */
package cn.huiyin.petition.importing.review;
