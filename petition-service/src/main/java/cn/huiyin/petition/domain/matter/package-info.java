/** 信访事项: petitions of the same persons with the same fact and claim; finality belongs here. */
package cn.huiyin.petition.domain.matter;
