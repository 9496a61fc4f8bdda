/**
 * 附件库: the bytes of files at rest, encrypted and bound to their attachment; the store itself, a
 * folder or an object store, never sees what is in them.
 */
package cn.huiyin.petition.casefile.attachment.store;
