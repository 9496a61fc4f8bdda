/** 印制: plain text and DOCX of a paper; PDF beside it. The same paper gives the same bytes. */
package cn.huiyin.petition.paper.print;
