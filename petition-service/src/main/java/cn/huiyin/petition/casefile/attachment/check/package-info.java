/** 附件的检查: type by content, size, and what an archive would unpack to. */
package cn.huiyin.petition.casefile.attachment.check;
