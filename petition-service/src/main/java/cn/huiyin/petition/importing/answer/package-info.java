/** 台账行的办理结果: receipt, acceptance, handling, answer and rating, as far as the row has them. */
package cn.huiyin.petition.importing.answer;
