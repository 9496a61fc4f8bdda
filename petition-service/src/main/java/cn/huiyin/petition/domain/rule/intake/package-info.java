/** 登记、拆分、关联的规则: registration, voiding, splits and links. */
package cn.huiyin.petition.domain.rule.intake;
