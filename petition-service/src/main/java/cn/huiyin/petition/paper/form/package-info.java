/** 公文格式 (GB/T 9704—2012): a paper as marked lines. Knows nothing of petitions or files. */
package cn.huiyin.petition.paper.form;
