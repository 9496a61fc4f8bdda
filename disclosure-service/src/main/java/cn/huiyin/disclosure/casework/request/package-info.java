/** 公开申请的案卷与回答: taking a request out for an act, and showing it with its applicant masked. */
package cn.huiyin.disclosure.casework.request;
