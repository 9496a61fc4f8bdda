/**
 * 附件: files of the case file. What a file is, its content says; it is stored under its own id, and
 * the name it came with is text that only those read who may see the person.
 */
package cn.huiyin.petition.casefile.attachment;
