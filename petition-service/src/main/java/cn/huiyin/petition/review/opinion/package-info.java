/** 复查、复核意见: draft, decision by another, service. */
package cn.huiyin.petition.review.opinion;
