/** 建议书: the letter a signed proposal goes out as, and reading it as a file. */
package cn.huiyin.petition.proposal.letter;
