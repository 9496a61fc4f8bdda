/**
 * 公文 (DOMAIN 2.15): official papers. An act issues them from templates and facts of that moment
 * ({@code issue}), they are kept as text with number, version and hash, and rendered as DOCX, PDF
 * or plain text when somebody who may see them asks ({@code reading}, {@code form}).
 */
package cn.huiyin.petition.paper;
