/**
 * 行为的共同部分: what every act on a petition needs beside the domain: the day, the desk a caller sees it
 * from, the record in the case file, the answer.
 */
package cn.huiyin.petition.act;
