BEGIN TRANSACTION;
CREATE TABLE access (
	id INTEGER NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	at BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "access" VALUES(1,'2369db4b-659b-47f0-be56-93a3d06c6bcf','11353f32-4546-4706-809f-e12cd7b3abc1',1795880025393);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE attempt (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	address VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "attempt" VALUES(1,'ca8cc6e1e61cf17cc7816320f4b03954b18e624a99f3601a00c93eae7cdab620','2eb77607d24bb19e07008cb0971dffa111afc450e9d43e07ea5dec334e4fab8b',1795880025077);
CREATE TABLE device (
	person VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	last_at BIGINT NOT NULL, 
	last_seen BIGINT NOT NULL, 
	said BIGINT NOT NULL, 
	strayed BIGINT, 
	PRIMARY KEY (person, id)
);
INSERT INTO "device" VALUES('server','server',1795880025403,1795880025403,5,NULL);
INSERT INTO "device" VALUES('71a04abc-b9f5-4c6d-944a-cc313193a273','ffion-phone',1795880025146,1795880025147,4,NULL);
INSERT INTO "device" VALUES('1653623e-97e9-4016-ac3d-c73f76027637','lee-phone',1795880025142,1795880025142,5,NULL);
INSERT INTO "device" VALUES('f1c03dc4-a13b-4c27-b450-e030b56bfe2e','jones-phone',1795880025145,1795880025408,1,NULL);
INSERT INTO "device" VALUES('9cc52722-b561-4024-b220-340f621f7f8b','carer-phone',1795880025148,1795880025152,1,NULL);
INSERT INTO "device" VALUES('11353f32-4546-4706-809f-e12cd7b3abc1','staff-phone',1795880025150,1795880025150,1,NULL);
INSERT INTO "device" VALUES('71a04abc-b9f5-4c6d-944a-cc313193a273','c1aa0972-5c4c-4a5d-8f48-b632908593e4',1795880037241,1795880041290,2,NULL);
INSERT INTO "device" VALUES('71a04abc-b9f5-4c6d-944a-cc313193a273','desk',1795880041059,1795880041059,1,NULL);
CREATE TABLE edit (
	scope VARCHAR(160) NOT NULL, 
	version BIGINT NOT NULL, 
	"by" VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	position INTEGER NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	record VARCHAR(64) NOT NULL, 
	"set" TEXT NOT NULL, 
	shown TEXT, 
	base BIGINT NOT NULL, 
	whom VARCHAR(64), 
	role VARCHAR(64) NOT NULL, 
	device VARCHAR(160) NOT NULL, 
	made BIGINT NOT NULL, 
	at BIGINT NOT NULL, 
	received BIGINT NOT NULL, 
	schema INTEGER NOT NULL, 
	outcome TEXT NOT NULL, 
	PRIMARY KEY (scope, version), 
	UNIQUE ("by", id, position)
);
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle',1,'server','pjWmVF27v4GNbBNe:0',0,'card','f9c50b0e-a346-52d4-a915-4286eddaf09b','{"name":"Ffion Llewellyn","year":"Year 7","group":"7 Kestrel","school":"Harebell Down School","worried":"Talk to Mrs Ashworth in room 4.","terms":[{"name":"Autumn","first":"2026-09-03","last":"2026-12-18"}]}',NULL,0,NULL,'server','server',1795880024615,1795880024615,1795880024615,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle',2,'server','pjWmVF27v4GNbBNe:0',1,'member','89db606f-228c-5679-acc5-3db0d741cfab','{"person":"71a04abc-b9f5-4c6d-944a-cc313193a273","name":"Ffion Llewellyn","role":"pupil","since":"2026-11-28"}',NULL,0,NULL,'server','server',1795880024615,1795880024615,1795880024615,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle',3,'server','CxCkvAg16I9Ev-5L:0',0,'member','77dbbd36-a906-5446-8511-6adb37f4b8e8','{"person":"1653623e-97e9-4016-ac3d-c73f76027637","name":"Ms Lee","role":"tutor","since":"2026-11-28"}',NULL,2,NULL,'server','server',1795880024759,1795880024759,1795880024759,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle',4,'server','gHKgsz1t3EtjL2IR:0',0,'member','e444709a-a389-5c7f-8bc4-c85213a02e51','{"person":"f1c03dc4-a13b-4c27-b450-e030b56bfe2e","name":"Mr Jones","role":"tutor","since":"2026-11-28"}',NULL,3,NULL,'server','server',1795880024765,1795880024765,1795880024765,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle',5,'server','FnbVG-afeGJ1wx7Z:0',0,'member','65df5405-0288-5f3f-98d9-1c631f943d87','{"person":"9cc52722-b561-4024-b220-340f621f7f8b","name":"Siân Llewellyn","role":"carer","since":"2026-11-28"}',NULL,4,NULL,'server','server',1795880024769,1795880024769,1795880024769,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle',6,'71a04abc-b9f5-4c6d-944a-cc313193a273','ffion:5',0,'about','bf90e684-f445-5b5f-8bb7-a27d188afc53','{"matters":"Canu gyda Mam-gu","loves":{"$add":["jazz"],"$remove":[]}}',NULL,0,NULL,'pupil','ffion-phone',1795880025124,1795880025124,1795880025124,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle',7,'71a04abc-b9f5-4c6d-944a-cc313193a273','ffion:6',0,'goal','01a222ca-7c23-7000-8000-000000000001','{"words":"Chwarae''r delyn","sort":{"$add":["musical"],"$remove":[]}}',NULL,0,NULL,'pupil','ffion-phone',1795880025130,1795880025130,1795880025131,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle',8,'1653623e-97e9-4016-ac3d-c73f76027637','lee:7',0,'goal','01a222ca-7c23-7000-8000-000000000001','{"words":"Chwarae''r delyn i Mam-gu"}',NULL,0,NULL,'tutor','lee-phone',1795880025132,1795880025132,1795880025133,1,'[[0,"words","suggested"]]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle',9,'1653623e-97e9-4016-ac3d-c73f76027637','lee:8',0,'goal','01a222ca-7c23-7000-8000-000000000001','{"agreed":"Ten minutes after tea"}',NULL,0,NULL,'tutor','lee-phone',1795880025135,1795880025135,1795880025135,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle',10,'71a04abc-b9f5-4c6d-944a-cc313193a273','ffion:9',0,'goal','01a222ca-7c23-7000-8000-000000000001','{"agreed":"On the stairs","by_when":"Easter"}',NULL,0,NULL,'pupil','ffion-phone',1795880025136,1795880025136,1795880025136,1,'[[0,"agreed","kept"]]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle',11,'1653623e-97e9-4016-ac3d-c73f76027637','lee:10',0,'step','01a222ca-7c23-7000-8000-000000000002','{"goal":"01a222ca-7c23-7000-8000-000000000001","words":"Find a chair"}',NULL,0,NULL,'tutor','lee-phone',1795880025138,1795880025138,1795880025138,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle',12,'1653623e-97e9-4016-ac3d-c73f76027637','lee:11',0,'step','01a222ca-7c23-7000-8000-000000000002','{"_deleted":true}',NULL,0,NULL,'tutor','lee-phone',1795880025140,1795880025140,1795880025140,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/home/2026',1,'1653623e-97e9-4016-ac3d-c73f76027637','lee:14',0,'lesson','01a222ca-7c23-7000-8000-000000000003','{"day":"2026-11-28","did":"Scales, slowly"}','{"did":"Scales, slowly"}',0,NULL,'tutor','lee-phone',1795880025142,1795880025142,1795880025142,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/home/2026',2,'1653623e-97e9-4016-ac3d-c73f76027637','lee:14',1,'task','01a222ca-7c36-7000-8000-00000000000c','{"lesson":"01a222ca-7c23-7000-8000-000000000003","words":"Bars 1 to 8"}',NULL,0,NULL,'tutor','lee-phone',1795880025142,1795880025142,1795880025142,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/own:1653623e-97e9-4016-ac3d-c73f76027637/2026',1,'1653623e-97e9-4016-ac3d-c73f76027637','lee:14',2,'note','01a222ca-7c36-7000-8000-00000000000d','{"lesson":"01a222ca-7c23-7000-8000-000000000003","words":"Tired today"}',NULL,0,NULL,'tutor','lee-phone',1795880025142,1795880025142,1795880025142,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/home/2026',3,'f1c03dc4-a13b-4c27-b450-e030b56bfe2e','jones:15',0,'lesson','01a222ca-7c23-7000-8000-000000000003','{"did":"Scales, slowly. And a song."}','{"did":"Scales, slowly. And a song."}',1,NULL,'tutor','jones-phone',1795880025145,1795880025145,1795880025145,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/home/2026',4,'71a04abc-b9f5-4c6d-944a-cc313193a273','ffion:16',0,'practice','01a222ca-7c23-7000-8000-000000000004','{"day":"2026-11-28","what":"The song"}',NULL,0,NULL,'pupil','ffion-phone',1795880025146,1795880025146,1795880025147,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/home/2026',5,'9cc52722-b561-4024-b220-340f621f7f8b','carer:18',0,'cheer','01a222ca-7c3c-7000-8000-000000000011','{"sticker":"star","practice":"01a222ca-7c23-7000-8000-000000000004"}',NULL,0,NULL,'carer','carer-phone',1795880025148,1795880025148,1795880025148,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle',13,'11353f32-4546-4706-809f-e12cd7b3abc1','staff:20',0,'acknowledgement','01a222ca-7c3e-7000-8000-000000000013','{"day":"2026-11-28","comment":"Lovely"}',NULL,0,NULL,'school','staff-phone',1795880025150,1795880025150,1795880025150,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle',14,'server','NdFDBYS7xvK8L3E2:0',0,'member','e444709a-a389-5c7f-8bc4-c85213a02e51','{"until":"2026-11-28"}',NULL,13,NULL,'server','server',1795880025403,1795880025403,1795880025403,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle',15,'71a04abc-b9f5-4c6d-944a-cc313193a273','IFlA1sQBrdUZ2ots:2',0,'goal','01a222ca-a74c-76ab-b56c-5a7ce3400ac3','{"words":"Chwarae gyda''r band"}',NULL,14,NULL,'pupil','c1aa0972-5c4c-4a5d-8f48-b632908593e4',1795880036472,1795880036479,1795880036577,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle',16,'71a04abc-b9f5-4c6d-944a-cc313193a273','ffion-test:1',0,'goal','01a222ca-a74c-76ab-b56c-5a7ce3400ac3','{"by_when":"By Easter"}',NULL,0,NULL,'pupil','desk',1795880041054,1795880041059,1795880041059,1,'[]');
INSERT INTO "edit" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle',17,'71a04abc-b9f5-4c6d-944a-cc313193a273','IFlA1sQBrdUZ2ots:3',0,'goal','01a222ca-a74c-76ab-b56c-5a7ce3400ac3','{"by_when":"By Whitsun"}',NULL,15,NULL,'pupil','c1aa0972-5c4c-4a5d-8f48-b632908593e4',1795880037235,1795880037241,1795880041189,1,'[[0,"by_when","superseded"]]');
CREATE TABLE epoch (
	id VARCHAR(64) NOT NULL, 
	made BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "epoch" VALUES('elPeL9LfiUDDqhfH',1795880023884);
CREATE TABLE event (
	id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	"by" VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	whom VARCHAR NOT NULL, 
	"plan" VARCHAR, 
	detail VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "event" VALUES(1,1795880024608,'command','added','71a04abc-b9f5-4c6d-944a-cc313193a273','2369db4b-659b-47f0-be56-93a3d06c6bcf','pupil');
INSERT INTO "event" VALUES(2,1795880024615,'command','joined','71a04abc-b9f5-4c6d-944a-cc313193a273','2369db4b-659b-47f0-be56-93a3d06c6bcf','pupil');
INSERT INTO "event" VALUES(3,1795880024672,'command','added','1653623e-97e9-4016-ac3d-c73f76027637',NULL,'tutor');
INSERT INTO "event" VALUES(4,1795880024715,'command','added','f1c03dc4-a13b-4c27-b450-e030b56bfe2e',NULL,'tutor');
INSERT INTO "event" VALUES(5,1795880024756,'command','added','9cc52722-b561-4024-b220-340f621f7f8b',NULL,'carer');
INSERT INTO "event" VALUES(6,1795880024759,'command','joined','1653623e-97e9-4016-ac3d-c73f76027637','2369db4b-659b-47f0-be56-93a3d06c6bcf','tutor');
INSERT INTO "event" VALUES(7,1795880024765,'command','joined','f1c03dc4-a13b-4c27-b450-e030b56bfe2e','2369db4b-659b-47f0-be56-93a3d06c6bcf','tutor');
INSERT INTO "event" VALUES(8,1795880024769,'command','joined','9cc52722-b561-4024-b220-340f621f7f8b','2369db4b-659b-47f0-be56-93a3d06c6bcf','carer');
INSERT INTO "event" VALUES(9,1795880024809,'command','added','11353f32-4546-4706-809f-e12cd7b3abc1',NULL,'school');
INSERT INTO "event" VALUES(10,1795880024850,'command','added','3c496ff4-3f1b-4c48-b6c3-06a1583ac58c',NULL,'hub');
INSERT INTO "event" VALUES(11,1795880025403,'command','left','f1c03dc4-a13b-4c27-b450-e030b56bfe2e','2369db4b-659b-47f0-be56-93a3d06c6bcf','tutor');
CREATE TABLE member (
	id INTEGER NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	role VARCHAR(64) NOT NULL, 
	since BIGINT NOT NULL, 
	until BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO "member" VALUES(1,'2369db4b-659b-47f0-be56-93a3d06c6bcf','71a04abc-b9f5-4c6d-944a-cc313193a273','pupil',1795880024612,NULL);
INSERT INTO "member" VALUES(2,'2369db4b-659b-47f0-be56-93a3d06c6bcf','1653623e-97e9-4016-ac3d-c73f76027637','tutor',1795880024759,NULL);
INSERT INTO "member" VALUES(3,'2369db4b-659b-47f0-be56-93a3d06c6bcf','f1c03dc4-a13b-4c27-b450-e030b56bfe2e','tutor',1795880024765,1795880025399);
INSERT INTO "member" VALUES(4,'2369db4b-659b-47f0-be56-93a3d06c6bcf','9cc52722-b561-4024-b220-340f621f7f8b','carer',1795880024768,NULL);
CREATE TABLE membership (
	person VARCHAR(64) NOT NULL, 
	number BIGINT NOT NULL, 
	PRIMARY KEY (person)
);
INSERT INTO "membership" VALUES('71a04abc-b9f5-4c6d-944a-cc313193a273',1);
INSERT INTO "membership" VALUES('1653623e-97e9-4016-ac3d-c73f76027637',1);
INSERT INTO "membership" VALUES('f1c03dc4-a13b-4c27-b450-e030b56bfe2e',2);
INSERT INTO "membership" VALUES('9cc52722-b561-4024-b220-340f621f7f8b',1);
INSERT INTO "membership" VALUES('11353f32-4546-4706-809f-e12cd7b3abc1',1);
CREATE TABLE person (
	id VARCHAR NOT NULL, 
	school_id VARCHAR, 
	role VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	called VARCHAR NOT NULL, 
	year VARCHAR NOT NULL, 
	"group" VARCHAR NOT NULL, 
	"plan" VARCHAR, 
	sign_in VARCHAR NOT NULL, 
	password VARCHAR NOT NULL, 
	must_change BOOLEAN NOT NULL, 
	safeguarding BOOLEAN NOT NULL, 
	seal BLOB NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(school_id) REFERENCES school (id), 
	UNIQUE ("plan"), 
	UNIQUE (sign_in)
);
INSERT INTO "person" VALUES('71a04abc-b9f5-4c6d-944a-cc313193a273','87dc6669-d801-46ad-9321-5d468fd2fe8f','pupil','Ffion Llewellyn','Ffion','Year 7','7 Kestrel','2369db4b-659b-47f0-be56-93a3d06c6bcf','ffion','$argon2id$v=19$m=19456,t=2,p=1$Rnw/WAoja4uOuaFAt1eKiQ$AUt3oa73dnZ5NTNswLyb3HTj/wGR4/+0QQAKU+DNZwk',0,0,X'98BA3612D34E2534161DEA508E1C3DA541A5D1150B8A5AEA248D1FA3CD927553');
INSERT INTO "person" VALUES('1653623e-97e9-4016-ac3d-c73f76027637','87dc6669-d801-46ad-9321-5d468fd2fe8f','tutor','Ms Lee','','','',NULL,'lee','$argon2id$v=19$m=19456,t=2,p=1$Nb02I9r7bv+R23MWxiSt+g$ILgtAGnBrTPywrlUply9b4VxCCHXc8298Yk940xpYSg',0,0,X'2C196B5EA1BD77616EBD58FBE52E10A998F96F97C7FB0985BFF43F025116E5D8');
INSERT INTO "person" VALUES('f1c03dc4-a13b-4c27-b450-e030b56bfe2e','87dc6669-d801-46ad-9321-5d468fd2fe8f','tutor','Mr Jones','','','',NULL,'jones','$argon2id$v=19$m=19456,t=2,p=1$YGsXUG6UnrJv2jQsqEpiiA$u4VE1Fh/2G+OJqFjbYbc9qSnu9TQbSXO/u2iuj1nhWM',0,0,X'9C6F5F40A65D23F57F9830036ACE38D3362EDAB3C628C6E30D6972F2ECCFEDD8');
INSERT INTO "person" VALUES('9cc52722-b561-4024-b220-340f621f7f8b','87dc6669-d801-46ad-9321-5d468fd2fe8f','carer','Siân Llewellyn','','','',NULL,'carer','$argon2id$v=19$m=19456,t=2,p=1$K0VIltzrgxVfIcaGWHU1dw$AeGyP8VxUnQXPo0I943TtWjBIe2+FhPijo0DVmrBZW0',0,0,X'FEB3D701F8F65A1E6E5FFD0B5CCE27A886A38B336C8C8273BDE3E78C5728FC52');
INSERT INTO "person" VALUES('11353f32-4546-4706-809f-e12cd7b3abc1','87dc6669-d801-46ad-9321-5d468fd2fe8f','school','Mrs Ashworth','','','',NULL,'staff','$argon2id$v=19$m=19456,t=2,p=1$SZaH1I01oIZeVAH6IWn83A$g1SSS6oM6FRra+MRAXxLymBvC6tLq5+vGf6Kp+sGKxQ',0,1,X'E3BB7BFDE8AD4425E056AE9266EF1C79645240983CF9CD01BB5FEAF2BC4D3674');
INSERT INTO "person" VALUES('3c496ff4-3f1b-4c48-b6c3-06a1583ac58c',NULL,'hub','Ruth Castellanos','','','',NULL,'hub','$argon2id$v=19$m=19456,t=2,p=1$NiKIIj6x1JIXBg1Wt41f6w$om+nFM8jRXAiz0jRK8Q1uhuA2aZIYD5bYIoxg2BIKWo',0,0,X'CB28FA08F8DFDA924D61556EE09E47B77433BEEA61A21A9284212AAA212BB747');
CREATE TABLE "plan" (
	id VARCHAR(64) NOT NULL, 
	school VARCHAR(64) NOT NULL, 
	first_year INTEGER NOT NULL, 
	closed BOOLEAN NOT NULL, 
	erased BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO "plan" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf','87dc6669-d801-46ad-9321-5d468fd2fe8f',2026,0,NULL);
CREATE TABLE quarantine (
	id INTEGER NOT NULL, 
	school VARCHAR(64) NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	role VARCHAR(64) NOT NULL, 
	edit VARCHAR(160) NOT NULL, 
	changes TEXT NOT NULL, 
	made BIGINT NOT NULL, 
	received BIGINT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (person, edit, "plan")
);
INSERT INTO "quarantine" VALUES(1,'87dc6669-d801-46ad-9321-5d468fd2fe8f','2369db4b-659b-47f0-be56-93a3d06c6bcf','f1c03dc4-a13b-4c27-b450-e030b56bfe2e','tutor','jones:23','[["2369db4b-659b-47f0-be56-93a3d06c6bcf/circle","goal","01a222ca-7d3f-7000-8000-000000000016",{"words":"Too late"}]]',1795880025407,1795880025408);
CREATE TABLE record (
	scope VARCHAR(160) NOT NULL, 
	id VARCHAR(64) NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	version BIGINT NOT NULL, 
	fields TEXT NOT NULL, 
	heads TEXT NOT NULL, 
	parent VARCHAR(64), 
	deleted BOOLEAN NOT NULL, 
	PRIMARY KEY (scope, id, kind)
);
INSERT INTO "record" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle','f9c50b0e-a346-52d4-a915-4286eddaf09b','card',1,'{"name":["Ffion Llewellyn",1,"server",1795880024615],"year":["Year 7",1,"server",1795880024615],"group":["7 Kestrel",1,"server",1795880024615],"school":["Harebell Down School",1,"server",1795880024615],"worried":["Talk to Mrs Ashworth in room 4.",1,"server",1795880024615],"terms":[[{"name":"Autumn","first":"2026-09-03","last":"2026-12-18"}],1,"server",1795880024615]}','[{"1":["server",null,"server","server",1795880024615,0,"pjWmVF27v4GNbBNe:0",1]},{"name":[1,0,true,0],"year":[1,0,true,0],"group":[1,0,true,0],"school":[1,0,true,0],"worried":[1,0,true,0],"terms":[1,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle','89db606f-228c-5679-acc5-3db0d741cfab','member',2,'{"person":["71a04abc-b9f5-4c6d-944a-cc313193a273",2,"server",1795880024615],"name":["Ffion Llewellyn",2,"server",1795880024615],"role":["pupil",2,"server",1795880024615],"since":["2026-11-28",2,"server",1795880024615]}','[{"2":["server",null,"server","server",1795880024615,0,"pjWmVF27v4GNbBNe:0",1]},{"person":[2,0,true,1],"name":[2,0,true,1],"role":[2,0,true,1],"since":[2,0,true,1]}]',NULL,0);
INSERT INTO "record" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle','77dbbd36-a906-5446-8511-6adb37f4b8e8','member',3,'{"person":["1653623e-97e9-4016-ac3d-c73f76027637",3,"server",1795880024759],"name":["Ms Lee",3,"server",1795880024759],"role":["tutor",3,"server",1795880024759],"since":["2026-11-28",3,"server",1795880024759]}','[{"3":["server",null,"server","server",1795880024759,2,"CxCkvAg16I9Ev-5L:0",1]},{"person":[3,0,true,0],"name":[3,0,true,0],"role":[3,0,true,0],"since":[3,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle','e444709a-a389-5c7f-8bc4-c85213a02e51','member',14,'{"person":["f1c03dc4-a13b-4c27-b450-e030b56bfe2e",4,"server",1795880024765],"name":["Mr Jones",4,"server",1795880024765],"role":["tutor",4,"server",1795880024765],"since":["2026-11-28",4,"server",1795880024765],"until":["2026-11-28",14,"server",1795880025403]}','[{"4":["server",null,"server","server",1795880024765,3,"gHKgsz1t3EtjL2IR:0",1],"14":["server",null,"server","server",1795880025403,13,"NdFDBYS7xvK8L3E2:0",1]},{"person":[4,0,true,0],"name":[4,0,true,0],"role":[4,0,true,0],"since":[4,0,true,0],"until":[14,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle','65df5405-0288-5f3f-98d9-1c631f943d87','member',5,'{"person":["9cc52722-b561-4024-b220-340f621f7f8b",5,"server",1795880024769],"name":["Siân Llewellyn",5,"server",1795880024769],"role":["carer",5,"server",1795880024769],"since":["2026-11-28",5,"server",1795880024769]}','[{"5":["server",null,"server","server",1795880024769,4,"FnbVG-afeGJ1wx7Z:0",1]},{"person":[5,0,true,0],"name":[5,0,true,0],"role":[5,0,true,0],"since":[5,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle','bf90e684-f445-5b5f-8bb7-a27d188afc53','about',6,'{"matters":["Canu gyda Mam-gu",6,"71a04abc-b9f5-4c6d-944a-cc313193a273",1795880025124],"loves":[["jazz"],6,"71a04abc-b9f5-4c6d-944a-cc313193a273",1795880025124]}','[{"6":["71a04abc-b9f5-4c6d-944a-cc313193a273",null,"pupil","ffion-phone",1795880025124,0,"ffion:5",1]},{"matters":[6,2,true,0],"loves":[[["jazz",6,0,false,0,"",0,0]],6,[6,0,0],["71a04abc-b9f5-4c6d-944a-cc313193a273",null],null,[]]}]',NULL,0);
INSERT INTO "record" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle','01a222ca-7c23-7000-8000-000000000001','goal',10,'{"words":["Chwarae''r delyn",8,"71a04abc-b9f5-4c6d-944a-cc313193a273",1795880025130,[["Chwarae''r delyn i Mam-gu",8,"1653623e-97e9-4016-ac3d-c73f76027637",1795880025132,"suggested"]]],"sort":[["musical"],7,"71a04abc-b9f5-4c6d-944a-cc313193a273",1795880025130],"agreed":["On the stairs",10,"71a04abc-b9f5-4c6d-944a-cc313193a273",1795880025136,[["Ten minutes after tea",9,"1653623e-97e9-4016-ac3d-c73f76027637",1795880025135,"kept"]]],"by_when":["Easter",10,"71a04abc-b9f5-4c6d-944a-cc313193a273",1795880025136]}','[{"7":["71a04abc-b9f5-4c6d-944a-cc313193a273",null,"pupil","ffion-phone",1795880025130,0,"ffion:6",1],"8":["1653623e-97e9-4016-ac3d-c73f76027637",null,"tutor","lee-phone",1795880025132,0,"lee:7",1],"10":["71a04abc-b9f5-4c6d-944a-cc313193a273",null,"pupil","ffion-phone",1795880025136,0,"ffion:9",1],"9":["1653623e-97e9-4016-ac3d-c73f76027637",null,"tutor","lee-phone",1795880025135,0,"lee:8",1]},{"sort":[[["musical",7,0,false,0,"",0,0]],7,[7,0,0],["71a04abc-b9f5-4c6d-944a-cc313193a273",null],null,[]],"words":[[["Chwarae''r delyn",7,2,true,0,"",0,0],["Chwarae''r delyn i Mam-gu",8,0,false,0,"",0,0]],8,[8,0,7],["71a04abc-b9f5-4c6d-944a-cc313193a273",null],null,[]],"by_when":[10,0,false,0],"agreed":[[["Ten minutes after tea",9,0,true,0,"",0,0],["On the stairs",10,0,true,0,"",0,0]],10,[9,0,0],["1653623e-97e9-4016-ac3d-c73f76027637",null],null,[]]}]',NULL,0);
INSERT INTO "record" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle','01a222ca-7c23-7000-8000-000000000002','step',12,'{"goal":["01a222ca-7c23-7000-8000-000000000001",11,"1653623e-97e9-4016-ac3d-c73f76027637",1795880025138],"words":["Find a chair",11,"1653623e-97e9-4016-ac3d-c73f76027637",1795880025138],"_deleted":[true,12,"1653623e-97e9-4016-ac3d-c73f76027637",1795880025140]}','[{"11":["1653623e-97e9-4016-ac3d-c73f76027637",null,"tutor","lee-phone",1795880025138,0,"lee:10",1],"12":["1653623e-97e9-4016-ac3d-c73f76027637",null,"tutor","lee-phone",1795880025140,0,"lee:11",1]},{"goal":[11,0,false,0],"words":[11,0,false,0],"_deleted":[12,0,false,0]}]','01a222ca-7c23-7000-8000-000000000001',1);
INSERT INTO "record" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/home/2026','01a222ca-7c23-7000-8000-000000000003','lesson',3,'{"day":["2026-11-28",1,"1653623e-97e9-4016-ac3d-c73f76027637",1795880025142],"did":["Scales, slowly. And a song.",3,"f1c03dc4-a13b-4c27-b450-e030b56bfe2e",1795880025145]}','[{"1":["1653623e-97e9-4016-ac3d-c73f76027637",null,"tutor","lee-phone",1795880025142,0,"lee:14",1],"3":["f1c03dc4-a13b-4c27-b450-e030b56bfe2e",null,"tutor","jones-phone",1795880025145,1,"jones:15",1]},{"day":[1,0,false,0],"did":[3,0,true,0,[1,0,0],["1653623e-97e9-4016-ac3d-c73f76027637",null]]}]',NULL,0);
INSERT INTO "record" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/home/2026','01a222ca-7c36-7000-8000-00000000000c','task',2,'{"lesson":["01a222ca-7c23-7000-8000-000000000003",2,"1653623e-97e9-4016-ac3d-c73f76027637",1795880025142],"words":["Bars 1 to 8",2,"1653623e-97e9-4016-ac3d-c73f76027637",1795880025142]}','[{"2":["1653623e-97e9-4016-ac3d-c73f76027637",null,"tutor","lee-phone",1795880025142,0,"lee:14",1]},{"lesson":[2,0,false,1],"words":[2,0,false,1]}]','01a222ca-7c23-7000-8000-000000000003',0);
INSERT INTO "record" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/own:1653623e-97e9-4016-ac3d-c73f76027637/2026','01a222ca-7c36-7000-8000-00000000000d','note',1,'{"lesson":["01a222ca-7c23-7000-8000-000000000003",1,"1653623e-97e9-4016-ac3d-c73f76027637",1795880025142],"words":["Tired today",1,"1653623e-97e9-4016-ac3d-c73f76027637",1795880025142]}','[{"1":["1653623e-97e9-4016-ac3d-c73f76027637",null,"tutor","lee-phone",1795880025142,0,"lee:14",1]},{"lesson":[1,0,false,2],"words":[1,2,true,2]}]',NULL,0);
INSERT INTO "record" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/home/2026','01a222ca-7c23-7000-8000-000000000004','practice',4,'{"day":["2026-11-28",4,"71a04abc-b9f5-4c6d-944a-cc313193a273",1795880025146],"what":["The song",4,"71a04abc-b9f5-4c6d-944a-cc313193a273",1795880025146]}','[{"4":["71a04abc-b9f5-4c6d-944a-cc313193a273",null,"pupil","ffion-phone",1795880025146,0,"ffion:16",1]},{"day":[4,0,false,0],"what":[4,0,false,0]}]',NULL,0);
INSERT INTO "record" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/home/2026','01a222ca-7c3c-7000-8000-000000000011','cheer',5,'{"sticker":["star",5,"9cc52722-b561-4024-b220-340f621f7f8b",1795880025148],"practice":["01a222ca-7c23-7000-8000-000000000004",5,"9cc52722-b561-4024-b220-340f621f7f8b",1795880025148]}','[{"5":["9cc52722-b561-4024-b220-340f621f7f8b",null,"carer","carer-phone",1795880025148,0,"carer:18",1]},{"sticker":[5,0,false,0],"practice":[5,0,false,0]}]',NULL,0);
INSERT INTO "record" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle','01a222ca-7c3e-7000-8000-000000000013','acknowledgement',13,'{"day":["2026-11-28",13,"11353f32-4546-4706-809f-e12cd7b3abc1",1795880025150],"comment":["Lovely",13,"11353f32-4546-4706-809f-e12cd7b3abc1",1795880025150]}','[{"13":["11353f32-4546-4706-809f-e12cd7b3abc1",null,"school","staff-phone",1795880025150,0,"staff:20",1]},{"day":[13,0,false,0],"comment":[13,0,false,0]}]',NULL,0);
INSERT INTO "record" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle','01a222ca-a74c-76ab-b56c-5a7ce3400ac3','goal',17,'{"words":["Chwarae gyda''r band",15,"71a04abc-b9f5-4c6d-944a-cc313193a273",1795880036479],"by_when":["By Easter",16,"71a04abc-b9f5-4c6d-944a-cc313193a273",1795880041059]}','[{"15":["71a04abc-b9f5-4c6d-944a-cc313193a273",null,"pupil","c1aa0972-5c4c-4a5d-8f48-b632908593e4",1795880036479,14,"IFlA1sQBrdUZ2ots:2",1],"16":["71a04abc-b9f5-4c6d-944a-cc313193a273",null,"pupil","desk",1795880041059,0,"ffion-test:1",1]},{"words":[15,2,true,0],"by_when":[16,0,false,0]}]',NULL,0);
CREATE TABLE refusal (
	"by" VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	reason VARCHAR(64) NOT NULL, 
	received BIGINT NOT NULL, 
	PRIMARY KEY ("by", id)
);
INSERT INTO "refusal" VALUES('9cc52722-b561-4024-b220-340f621f7f8b','carer:21','not-allowed',1795880025152);
INSERT INTO "refusal" VALUES('f1c03dc4-a13b-4c27-b450-e030b56bfe2e','jones:23','not-yours',1795880025408);
INSERT INTO "refusal" VALUES('71a04abc-b9f5-4c6d-944a-cc313193a273','another-of-hers:2','unknown-kind',1795880041290);
CREATE TABLE school (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	worried VARCHAR NOT NULL, 
	terms JSON NOT NULL, 
	zone VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "school" VALUES('87dc6669-d801-46ad-9321-5d468fd2fe8f','Harebell Down School','Talk to Mrs Ashworth in room 4.','[{"name": "Autumn", "first": "2026-09-03", "last": "2026-12-18"}]','Europe/London');
CREATE TABLE scope (
	id VARCHAR(160) NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	audience VARCHAR(64) NOT NULL, 
	version BIGINT NOT NULL, 
	records INTEGER NOT NULL, 
	total BIGINT NOT NULL, 
	received BIGINT NOT NULL, 
	restored BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "scope" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/circle','2369db4b-659b-47f0-be56-93a3d06c6bcf','circle',17,10,83,1795880041189,0);
INSERT INTO "scope" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/home/2026','2369db4b-659b-47f0-be56-93a3d06c6bcf','home',5,4,14,1795880025148,0);
INSERT INTO "scope" VALUES('2369db4b-659b-47f0-be56-93a3d06c6bcf/own:1653623e-97e9-4016-ac3d-c73f76027637/2026','2369db4b-659b-47f0-be56-93a3d06c6bcf','own',1,1,1,1795880025142,0);
CREATE TABLE session (
	id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	begun INTEGER NOT NULL, 
	last_at INTEGER NOT NULL, 
	device VARCHAR NOT NULL, 
	ended INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "session" VALUES('fbcce6bded5e904b8ffdb4664d346d82e69c7bf1047b344a5ef2f5af4bfaee5f','1653623e-97e9-4016-ac3d-c73f76027637',1795880025032,1795880025032,'another device',NULL);
INSERT INTO "session" VALUES('75233251ed42485b23f1a9863f62535daac1d0471850fe948f0781de02a3fe33','71a04abc-b9f5-4c6d-944a-cc313193a273',1795880035223,1795880035223,'a Linux computer',NULL);
INSERT INTO "session" VALUES('a3d70fedec98c05ce271d564c14688cb65749ad4d603c453c39619c25c7c67d1','71a04abc-b9f5-4c6d-944a-cc313193a273',1795880040841,1795880040841,'another device',NULL);
CREATE TABLE setting (
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY (name)
);
CREATE TABLE staff (
	school VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	safeguarding BOOLEAN NOT NULL, 
	PRIMARY KEY (school, person)
);
INSERT INTO "staff" VALUES('87dc6669-d801-46ad-9321-5d468fd2fe8f','11353f32-4546-4706-809f-e12cd7b3abc1',1);
CREATE TABLE visit (
	person VARCHAR(64) NOT NULL, 
	scope VARCHAR(160) NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	baseline INTEGER NOT NULL, 
	latest INTEGER NOT NULL, 
	opened BIGINT NOT NULL, 
	PRIMARY KEY (person, scope)
);
INSERT INTO "visit" VALUES('1653623e-97e9-4016-ac3d-c73f76027637','2369db4b-659b-47f0-be56-93a3d06c6bcf/circle','2369db4b-659b-47f0-be56-93a3d06c6bcf',13,13,1795880025171);
INSERT INTO "visit" VALUES('1653623e-97e9-4016-ac3d-c73f76027637','2369db4b-659b-47f0-be56-93a3d06c6bcf/home/2026','2369db4b-659b-47f0-be56-93a3d06c6bcf',5,5,1795880025171);
INSERT INTO "visit" VALUES('1653623e-97e9-4016-ac3d-c73f76027637','2369db4b-659b-47f0-be56-93a3d06c6bcf/own:1653623e-97e9-4016-ac3d-c73f76027637/2026','2369db4b-659b-47f0-be56-93a3d06c6bcf',1,1,1795880025171);
INSERT INTO "visit" VALUES('9cc52722-b561-4024-b220-340f621f7f8b','2369db4b-659b-47f0-be56-93a3d06c6bcf/circle','2369db4b-659b-47f0-be56-93a3d06c6bcf',14,14,1795880030281);
INSERT INTO "visit" VALUES('9cc52722-b561-4024-b220-340f621f7f8b','2369db4b-659b-47f0-be56-93a3d06c6bcf/home/2026','2369db4b-659b-47f0-be56-93a3d06c6bcf',5,5,1795880030281);
INSERT INTO "visit" VALUES('71a04abc-b9f5-4c6d-944a-cc313193a273','2369db4b-659b-47f0-be56-93a3d06c6bcf/circle','2369db4b-659b-47f0-be56-93a3d06c6bcf',14,14,1795880035272);
INSERT INTO "visit" VALUES('71a04abc-b9f5-4c6d-944a-cc313193a273','2369db4b-659b-47f0-be56-93a3d06c6bcf/home/2026','2369db4b-659b-47f0-be56-93a3d06c6bcf',5,5,1795880035272);
CREATE INDEX ix_attempt_at ON attempt (at);
CREATE INDEX ix_attempt_address ON attempt (address);
CREATE INDEX ix_attempt_name ON attempt (name);
CREATE INDEX ix_event_whom ON event (whom);
CREATE INDEX ix_visit_plan ON visit ("plan");
CREATE INDEX person_school_role ON person (school_id, role);
CREATE INDEX ix_session_person_id ON session (person_id);
CREATE INDEX ix_plan_school ON "plan" (school);
CREATE INDEX ix_member_plan ON member ("plan");
CREATE INDEX ix_member_person ON member (person);
CREATE INDEX ix_staff_person ON staff (person);
CREATE INDEX ix_scope_plan ON scope ("plan");
CREATE INDEX record_version ON record (scope, version);
CREATE INDEX record_parent ON record (scope, parent) WHERE parent IS NOT NULL;
CREATE INDEX edit_record ON edit (record, version);
CREATE INDEX ix_quarantine_school ON quarantine (school);
CREATE INDEX ix_access_plan ON access ("plan");
COMMIT;
