/** 查看申请人 (I-52): the applicant in full, with a purpose and on the record. */
package cn.huiyin.disclosure.applicant;
