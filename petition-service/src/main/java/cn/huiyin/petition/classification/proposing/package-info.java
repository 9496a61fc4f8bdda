/** 分类建议的提出与留存 (I-60): suggests, keeps what was suggested, and what a person then decided. */
package cn.huiyin.petition.classification.proposing;
