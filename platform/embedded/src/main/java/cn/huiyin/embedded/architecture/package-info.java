/** 房屋规矩: the rules of architecture that every service's own test holds it to. */
package cn.huiyin.embedded.architecture;
