/** 发文: an act's papers, from the facts of that moment, with number, version and hash. */
package cn.huiyin.petition.paper.issue;
