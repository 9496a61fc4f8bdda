/** 申请评理: by a person, or by the referral of a petition. */
package cn.huiyin.mediation.requesting;
