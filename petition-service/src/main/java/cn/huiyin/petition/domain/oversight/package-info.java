/** 督办、紧急、包案 (第十八、二十五、四十条): what those above watch on a petition, beside its main line. Pure. */
package cn.huiyin.petition.domain.oversight;
