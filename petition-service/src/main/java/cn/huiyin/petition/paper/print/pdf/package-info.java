/** PDF 印制 (GB/T 9704—2012), with a Chinese font of its own, so that the text can be read out. */
package cn.huiyin.petition.paper.print.pdf;
