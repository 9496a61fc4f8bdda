/** 评理室、评理案件、律师聘期的台账. */
package cn.huiyin.mediation.importing.mediation;
