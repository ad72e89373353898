BEGIN TRANSACTION;
CREATE TABLE access (
	id INTEGER NOT NULL, 
	school VARCHAR(64) DEFAULT '' NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	at BIGINT NOT NULL, 
	what VARCHAR(64) DEFAULT 'home' NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "access" VALUES(1,'4cb630f8-4145-4eb0-944e-f6af70d228fb','65f77b30-f1f5-46dd-afbd-fed0d9536123','c238cc9d-0175-4126-ac92-30e60c79f5d0',1795912578784,'home');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
CREATE TABLE allowance (
	number INTEGER NOT NULL, 
	full_at INTEGER NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "allowance" VALUES(6441,1795912608133);
INSERT INTO "allowance" VALUES(582304,1795913178133);
INSERT INTO "allowance" VALUES(909105,1795913478133);
CREATE TABLE device (
	person VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	last_at BIGINT NOT NULL, 
	last_seen BIGINT NOT NULL, 
	said BIGINT NOT NULL, 
	strayed BIGINT, 
	PRIMARY KEY (person, id)
);
INSERT INTO "device" VALUES('server','server',1795912578795,1795912578795,5,NULL);
INSERT INTO "device" VALUES('02b882db-859f-4b91-b868-27f7b6d71c55','ffion-phone',1795912578329,1795912578330,5,NULL);
INSERT INTO "device" VALUES('1c866aef-141f-43f2-b627-c84f2be698ee','lee-phone',1795912578254,1795912578254,5,NULL);
INSERT INTO "device" VALUES('93524766-5af2-4bb5-bfaa-f0cf06d00381','jones-phone',1795912578260,1795912578804,1,NULL);
INSERT INTO "device" VALUES('b5e50e77-99af-4a4a-94d0-e2e2bf4235cc','carer-phone',1795912578266,1795912578349,1,NULL);
INSERT INTO "device" VALUES('c238cc9d-0175-4126-ac92-30e60c79f5d0','staff-phone',1795912578304,1795912578305,1,NULL);
INSERT INTO "device" VALUES('02b882db-859f-4b91-b868-27f7b6d71c55','3174a22f-93eb-4487-8215-1f9a7ef7c654',1795912596029,1795912600930,2,NULL);
INSERT INTO "device" VALUES('02b882db-859f-4b91-b868-27f7b6d71c55','desk',1795912600768,1795912600768,1,NULL);
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
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle',1,'server','3UDZ5dy-7ufZ1Cek:0',0,'card','13d39e79-8c11-5ede-8fae-9c218b3d2476','{"name":"Ffion Llewellyn","year":"Year 7","group":"7 Kestrel","school":"Harebell Down School","worried":"Talk to Mrs Ashworth in room 4.","terms":[{"name":"Autumn","first":"2026-09-03","last":"2026-12-18"}]}',NULL,0,NULL,'server','server',1795912576483,1795912576483,1795912576483,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle',2,'server','3UDZ5dy-7ufZ1Cek:0',1,'member','2fdc1f56-9eef-5fcb-8624-de4899524b86','{"person":"02b882db-859f-4b91-b868-27f7b6d71c55","name":"Ffion Llewellyn","role":"pupil","since":"2026-11-29"}',NULL,0,NULL,'server','server',1795912576483,1795912576483,1795912576483,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle',3,'server','yp8m2O5sdnvZATms:0',0,'member','42f6526e-14e3-5f58-9115-04376381eca8','{"person":"1c866aef-141f-43f2-b627-c84f2be698ee","name":"Ms Lee","role":"tutor","since":"2026-11-29"}',NULL,2,NULL,'server','server',1795912576675,1795912576675,1795912576675,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle',4,'server','jF0pLqPxWbLK8WDf:0',0,'member','0207a1cc-fe25-501c-9064-4ee457c866e1','{"person":"93524766-5af2-4bb5-bfaa-f0cf06d00381","name":"Mr Jones","role":"tutor","since":"2026-11-29"}',NULL,3,NULL,'server','server',1795912576682,1795912576682,1795912576682,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle',5,'server','bKgjMTS9p2cyS525:0',0,'member','55e9844a-4f98-576b-bdb1-b11a0afc61a1','{"person":"b5e50e77-99af-4a4a-94d0-e2e2bf4235cc","name":"Siân Llewellyn","role":"carer","since":"2026-11-29"}',NULL,4,NULL,'server','server',1795912576687,1795912576687,1795912576687,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle',6,'02b882db-859f-4b91-b868-27f7b6d71c55','ffion:5',0,'about','ba0ff6b6-a406-56c4-b5be-0e0127664ab2','{"matters":"Canu gyda Mam-gu","loves":{"$add":["jazz"],"$remove":[]}}',NULL,0,NULL,'pupil','ffion-phone',1795912578230,1795912578230,1795912578230,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle',7,'02b882db-859f-4b91-b868-27f7b6d71c55','ffion:6',0,'goal','01a224bb-34b6-7000-8000-000000000001','{"words":"Chwarae''r delyn","sort":{"$add":["musical"],"$remove":[]}}',NULL,0,NULL,'pupil','ffion-phone',1795912578236,1795912578236,1795912578236,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle',8,'1c866aef-141f-43f2-b627-c84f2be698ee','lee:7',0,'goal','01a224bb-34b6-7000-8000-000000000001','{"words":"Chwarae''r delyn i Mam-gu"}',NULL,0,NULL,'tutor','lee-phone',1795912578238,1795912578238,1795912578238,2,'[[0,"words","suggested"]]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle',9,'1c866aef-141f-43f2-b627-c84f2be698ee','lee:8',0,'goal','01a224bb-34b6-7000-8000-000000000001','{"agreed":"Ten minutes after tea"}',NULL,0,NULL,'tutor','lee-phone',1795912578241,1795912578241,1795912578241,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle',10,'02b882db-859f-4b91-b868-27f7b6d71c55','ffion:9',0,'goal','01a224bb-34b6-7000-8000-000000000001','{"agreed":"On the stairs","by_when":"Easter"}',NULL,0,NULL,'pupil','ffion-phone',1795912578243,1795912578243,1795912578243,2,'[[0,"agreed","kept"]]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle',11,'1c866aef-141f-43f2-b627-c84f2be698ee','lee:10',0,'step','01a224bb-34b6-7000-8000-000000000002','{"goal":"01a224bb-34b6-7000-8000-000000000001","words":"Find a chair"}',NULL,0,NULL,'tutor','lee-phone',1795912578247,1795912578247,1795912578247,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle',12,'1c866aef-141f-43f2-b627-c84f2be698ee','lee:11',0,'step','01a224bb-34b6-7000-8000-000000000002','{"_deleted":true}',NULL,0,NULL,'tutor','lee-phone',1795912578250,1795912578250,1795912578251,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/home/2026',1,'1c866aef-141f-43f2-b627-c84f2be698ee','lee:14',0,'lesson','01a224bb-34b6-7000-8000-000000000003','{"day":"2026-11-29","did":"Scales, slowly"}','{"did":"Scales, slowly"}',0,NULL,'tutor','lee-phone',1795912578254,1795912578254,1795912578254,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/home/2026',2,'1c866aef-141f-43f2-b627-c84f2be698ee','lee:14',1,'task','01a224bb-34ce-7000-8000-00000000000c','{"lesson":"01a224bb-34b6-7000-8000-000000000003","words":"Bars 1 to 8"}',NULL,0,NULL,'tutor','lee-phone',1795912578254,1795912578254,1795912578254,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/own:1c866aef-141f-43f2-b627-c84f2be698ee/2026',1,'1c866aef-141f-43f2-b627-c84f2be698ee','lee:14',2,'note','01a224bb-34ce-7000-8000-00000000000d','{"lesson":"01a224bb-34b6-7000-8000-000000000003","words":"Tired today"}',NULL,0,NULL,'tutor','lee-phone',1795912578254,1795912578254,1795912578254,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/home/2026',3,'93524766-5af2-4bb5-bfaa-f0cf06d00381','jones:15',0,'lesson','01a224bb-34b6-7000-8000-000000000003','{"did":"Scales, slowly. And a song."}','{"did":"Scales, slowly. And a song."}',1,NULL,'tutor','jones-phone',1795912578260,1795912578260,1795912578260,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/home/2026',4,'02b882db-859f-4b91-b868-27f7b6d71c55','ffion:16',0,'practice','01a224bb-34b6-7000-8000-000000000004','{"day":"2026-11-29","what":"The song"}',NULL,0,NULL,'pupil','ffion-phone',1795912578262,1795912578262,1795912578262,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/home/2026',5,'b5e50e77-99af-4a4a-94d0-e2e2bf4235cc','carer:18',0,'cheer','01a224bb-34da-7000-8000-000000000011','{"sticker":"star","practice":"01a224bb-34b6-7000-8000-000000000004"}',NULL,0,NULL,'carer','carer-phone',1795912578266,1795912578266,1795912578266,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle',13,'c238cc9d-0175-4126-ac92-30e60c79f5d0','staff:20',0,'acknowledgement','01a224bb-3500-7000-8000-000000000013','{"day":"2026-11-29","comment":"Lovely"}',NULL,0,NULL,'school','staff-phone',1795912578304,1795912578304,1795912578305,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle/2026',1,'02b882db-859f-4b91-b868-27f7b6d71c55','ffion:22',0,'celebration','01a224bb-3519-7000-8000-000000000015','{"day":"2026-11-29","words":"Played for Mam-gu","sort":"brave"}',NULL,0,NULL,'pupil','ffion-phone',1795912578329,1795912578329,1795912578330,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle',14,'server','x1FusmeiJ3LB-43P:0',0,'member','0207a1cc-fe25-501c-9064-4ee457c866e1','{"until":"2026-11-29"}',NULL,13,NULL,'server','server',1795912578795,1795912578795,1795912578795,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle',15,'02b882db-859f-4b91-b868-27f7b6d71c55','RNQh_K1--VHMJ6Ps:2',0,'goal','01a224bb-7247-7ce0-b018-dc8069fb5b35','{"words":"Chwarae gyda''r band"}',NULL,14,NULL,'pupil','3174a22f-93eb-4487-8215-1f9a7ef7c654',1795912595103,1795912595106,1795912595168,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle',16,'02b882db-859f-4b91-b868-27f7b6d71c55','ffion-test:1',0,'goal','01a224bb-7247-7ce0-b018-dc8069fb5b35','{"by_when":"By Easter"}',NULL,0,NULL,'pupil','desk',1795912600761,1795912600768,1795912600768,2,'[]');
INSERT INTO "edit" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle',17,'02b882db-859f-4b91-b868-27f7b6d71c55','RNQh_K1--VHMJ6Ps:3',0,'goal','01a224bb-7247-7ce0-b018-dc8069fb5b35','{"by_when":"By Whitsun"}',NULL,15,NULL,'pupil','3174a22f-93eb-4487-8215-1f9a7ef7c654',1795912595955,1795912596029,1795912600886,2,'[[0,"by_when","superseded"]]');
CREATE TABLE epoch (
	id VARCHAR(64) NOT NULL, 
	made BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "epoch" VALUES('oH0Y1qZLPANK_TwZ',1795912575384);
CREATE TABLE event (
	id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	"by" VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	whom VARCHAR NOT NULL, 
	"plan" VARCHAR, 
	detail VARCHAR NOT NULL, 
	school VARCHAR DEFAULT '' NOT NULL, 
	notice BOOLEAN DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "event" VALUES(1,1795912576476,'command','added','02b882db-859f-4b91-b868-27f7b6d71c55','65f77b30-f1f5-46dd-afbd-fed0d9536123','pupil','4cb630f8-4145-4eb0-944e-f6af70d228fb',0);
INSERT INTO "event" VALUES(2,1795912576483,'command','joined','02b882db-859f-4b91-b868-27f7b6d71c55','65f77b30-f1f5-46dd-afbd-fed0d9536123','pupil','4cb630f8-4145-4eb0-944e-f6af70d228fb',0);
INSERT INTO "event" VALUES(3,1795912576547,'command','added','1c866aef-141f-43f2-b627-c84f2be698ee',NULL,'tutor','4cb630f8-4145-4eb0-944e-f6af70d228fb',0);
INSERT INTO "event" VALUES(4,1795912576632,'command','added','93524766-5af2-4bb5-bfaa-f0cf06d00381',NULL,'tutor','4cb630f8-4145-4eb0-944e-f6af70d228fb',0);
INSERT INTO "event" VALUES(5,1795912576669,'command','added','b5e50e77-99af-4a4a-94d0-e2e2bf4235cc',NULL,'carer','4cb630f8-4145-4eb0-944e-f6af70d228fb',0);
INSERT INTO "event" VALUES(6,1795912576675,'command','joined','1c866aef-141f-43f2-b627-c84f2be698ee','65f77b30-f1f5-46dd-afbd-fed0d9536123','tutor','4cb630f8-4145-4eb0-944e-f6af70d228fb',1);
INSERT INTO "event" VALUES(7,1795912576682,'command','joined','93524766-5af2-4bb5-bfaa-f0cf06d00381','65f77b30-f1f5-46dd-afbd-fed0d9536123','tutor','4cb630f8-4145-4eb0-944e-f6af70d228fb',1);
INSERT INTO "event" VALUES(8,1795912576687,'command','joined','b5e50e77-99af-4a4a-94d0-e2e2bf4235cc','65f77b30-f1f5-46dd-afbd-fed0d9536123','carer','4cb630f8-4145-4eb0-944e-f6af70d228fb',1);
INSERT INTO "event" VALUES(9,1795912576832,'command','added','c238cc9d-0175-4126-ac92-30e60c79f5d0',NULL,'school','4cb630f8-4145-4eb0-944e-f6af70d228fb',0);
INSERT INTO "event" VALUES(10,1795912576835,'command','named for safeguarding','c238cc9d-0175-4126-ac92-30e60c79f5d0',NULL,'','4cb630f8-4145-4eb0-944e-f6af70d228fb',1);
INSERT INTO "event" VALUES(11,1795912577096,'command','added','cb14d4c6-9b73-4bdd-bd62-3540d56643d0',NULL,'hub','',0);
INSERT INTO "event" VALUES(12,1795912578795,'command','left','93524766-5af2-4bb5-bfaa-f0cf06d00381','65f77b30-f1f5-46dd-afbd-fed0d9536123','tutor','4cb630f8-4145-4eb0-944e-f6af70d228fb',0);
CREATE TABLE member (
	id INTEGER NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	role VARCHAR(64) NOT NULL, 
	since BIGINT NOT NULL, 
	until BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO "member" VALUES(1,'65f77b30-f1f5-46dd-afbd-fed0d9536123','02b882db-859f-4b91-b868-27f7b6d71c55','pupil',1795912576479,NULL);
INSERT INTO "member" VALUES(2,'65f77b30-f1f5-46dd-afbd-fed0d9536123','1c866aef-141f-43f2-b627-c84f2be698ee','tutor',1795912576674,NULL);
INSERT INTO "member" VALUES(3,'65f77b30-f1f5-46dd-afbd-fed0d9536123','93524766-5af2-4bb5-bfaa-f0cf06d00381','tutor',1795912576681,1795912578793);
INSERT INTO "member" VALUES(4,'65f77b30-f1f5-46dd-afbd-fed0d9536123','b5e50e77-99af-4a4a-94d0-e2e2bf4235cc','carer',1795912576686,NULL);
CREATE TABLE membership (
	person VARCHAR(64) NOT NULL, 
	number BIGINT NOT NULL, 
	PRIMARY KEY (person)
);
INSERT INTO "membership" VALUES('02b882db-859f-4b91-b868-27f7b6d71c55',1);
INSERT INTO "membership" VALUES('1c866aef-141f-43f2-b627-c84f2be698ee',1);
INSERT INTO "membership" VALUES('93524766-5af2-4bb5-bfaa-f0cf06d00381',2);
INSERT INTO "membership" VALUES('b5e50e77-99af-4a4a-94d0-e2e2bf4235cc',1);
INSERT INTO "membership" VALUES('c238cc9d-0175-4126-ac92-30e60c79f5d0',1);
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
	slip_at INTEGER, 
	safeguarding BOOLEAN NOT NULL, 
	seal BLOB NOT NULL, 
	sealing BLOB NOT NULL, 
	notices_seen INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(school_id) REFERENCES school (id), 
	UNIQUE ("plan"), 
	UNIQUE (sign_in)
);
INSERT INTO "person" VALUES('02b882db-859f-4b91-b868-27f7b6d71c55','4cb630f8-4145-4eb0-944e-f6af70d228fb','pupil','Ffion Llewellyn','Ffion','Year 7','7 Kestrel','65f77b30-f1f5-46dd-afbd-fed0d9536123','ffion','$argon2id$v=19$m=19456,t=2,p=1$VptjFtynhvU1FWNdjI1t2g$gqyJX5x1hEDcfS4IP03NSNMo/azI8gG5IrfY4sB2p1c',0,NULL,0,X'C32B6C0FA05B9342259406A81E1DE5F04A25792D610B62E9CF2E6C5DA1B05625',X'AD840C150699CA48441CCB6FF4C38AD860B35DDF1E4A73ECD0BEEBCDBC7906A5',0);
INSERT INTO "person" VALUES('1c866aef-141f-43f2-b627-c84f2be698ee','4cb630f8-4145-4eb0-944e-f6af70d228fb','tutor','Ms Lee','','','',NULL,'lee','$argon2id$v=19$m=19456,t=2,p=1$emv2Heh9Ax9L6CPHjuCnpg$QLkIB0BF/8oVEAoLY/Y1T3fH6yKUH/Plm0MKtC/sgk4',0,NULL,0,X'8FFA0DC90A028A561363C3ED4183CEAE3BFCC907A2E75E049C65C27685F82BBE',X'2DC9B7C54E1F809ECA2395C4AB5EE1255D5DCC17DD68EB12047A48E2D75F2D3E',0);
INSERT INTO "person" VALUES('93524766-5af2-4bb5-bfaa-f0cf06d00381','4cb630f8-4145-4eb0-944e-f6af70d228fb','tutor','Mr Jones','','','',NULL,'jones','$argon2id$v=19$m=19456,t=2,p=1$mpoz5OQuOSNW0fiZE07PNw$C0OqnVlRXSk1FGHmD9tFQqZbcZOoHhvaDOr8hECLguE',0,NULL,0,X'D14A82A5966D5916DCC3687A4F4AD1833383DB3473A2D8921DFF190E508EC07D',X'7DDE5A980C035F1F5A41A4573956006F2BC7572C7D9BC054171FAFD9BEFAB4E1',0);
INSERT INTO "person" VALUES('b5e50e77-99af-4a4a-94d0-e2e2bf4235cc','4cb630f8-4145-4eb0-944e-f6af70d228fb','carer','Siân Llewellyn','','','',NULL,'carer','$argon2id$v=19$m=19456,t=2,p=1$9WmozMKZ0b/zBm5RcQ755w$PTysI2EyMRk1laLycgzrTf65xOyAEuYt7dU4s/btzO0',0,NULL,0,X'03FBA4CC34FC75E75089193403E08158E87B47903B90C0C4F3E59EBDAA3D70CB',X'ACE307E009B3BF9EEB97415BAAFB26C54FCBC7477059092166284E2A0D56D39B',0);
INSERT INTO "person" VALUES('c238cc9d-0175-4126-ac92-30e60c79f5d0','4cb630f8-4145-4eb0-944e-f6af70d228fb','school','Mrs Ashworth','','','',NULL,'staff','$argon2id$v=19$m=19456,t=2,p=1$jEskWlAv5R/OIMn0mhmy5w$vGazQakJHMPoX0HqkyBGRvdBiCShKaOw6+ym/zHxVfk',0,NULL,1,X'E4D6AF915EFF0CF9F374D628752E72857DBEACC5D07108700A77C0F3EFA4E95A',X'3772ADE154F92F1FF27B050619E946378974193D5E617F94DD921482662AB3D8',8);
INSERT INTO "person" VALUES('cb14d4c6-9b73-4bdd-bd62-3540d56643d0',NULL,'hub','Ruth Castellanos','','','',NULL,'hub','$argon2id$v=19$m=19456,t=2,p=1$CRp3U87NZmhlx6+GDebuug$o9JFb9+OBtbskctuQbO55bxVQyXYpbYzYadJGfr5mv4',0,NULL,0,X'921D3AEEACD194021585C59EE1D2386BB4BF8A2F0715078C9443D8BC0B1A7335',X'7AA80731F2329E93F0D5AF51AF8D849D97ED51CE27C4A060F15790CAC7F0213F',0);
CREATE TABLE "plan" (
	id VARCHAR(64) NOT NULL, 
	school VARCHAR(64) NOT NULL, 
	first_year INTEGER NOT NULL, 
	closed BOOLEAN NOT NULL, 
	erased BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO "plan" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123','4cb630f8-4145-4eb0-944e-f6af70d228fb',2026,0,NULL);
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
INSERT INTO "quarantine" VALUES(1,'4cb630f8-4145-4eb0-944e-f6af70d228fb','65f77b30-f1f5-46dd-afbd-fed0d9536123','93524766-5af2-4bb5-bfaa-f0cf06d00381','tutor','jones:25','[["65f77b30-f1f5-46dd-afbd-fed0d9536123/circle","goal","01a224bb-36f4-7000-8000-000000000018",{"words":"Too late"}]]',1795912578804,1795912578804);
CREATE TABLE reading (
	"plan" VARCHAR(64) NOT NULL, 
	day VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	way VARCHAR(64) NOT NULL, 
	at BIGINT NOT NULL, 
	PRIMARY KEY ("plan", day, person, way)
);
INSERT INTO "reading" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123','2026-11-29','1c866aef-141f-43f2-b627-c84f2be698ee','page',1795912578384);
INSERT INTO "reading" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123','2026-11-29','b5e50e77-99af-4a4a-94d0-e2e2bf4235cc','page',1795912585678);
INSERT INTO "reading" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123','2026-11-29','b5e50e77-99af-4a4a-94d0-e2e2bf4235cc','device',1795912586241);
INSERT INTO "reading" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123','2026-11-29','02b882db-859f-4b91-b868-27f7b6d71c55','page',1795912593303);
INSERT INTO "reading" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123','2026-11-29','02b882db-859f-4b91-b868-27f7b6d71c55','device',1795912593384);
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
INSERT INTO "record" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle','13d39e79-8c11-5ede-8fae-9c218b3d2476','card',1,'{"name":["Ffion Llewellyn",1,"server",1795912576483],"year":["Year 7",1,"server",1795912576483],"group":["7 Kestrel",1,"server",1795912576483],"school":["Harebell Down School",1,"server",1795912576483],"worried":["Talk to Mrs Ashworth in room 4.",1,"server",1795912576483],"terms":[[{"name":"Autumn","first":"2026-09-03","last":"2026-12-18"}],1,"server",1795912576483]}','[{"1":["server",null,"server","server",1795912576483,0,"3UDZ5dy-7ufZ1Cek:0",2]},{"name":[1,0,true,0],"year":[1,0,true,0],"group":[1,0,true,0],"school":[1,0,true,0],"worried":[1,0,true,0],"terms":[1,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle','2fdc1f56-9eef-5fcb-8624-de4899524b86','member',2,'{"person":["02b882db-859f-4b91-b868-27f7b6d71c55",2,"server",1795912576483],"name":["Ffion Llewellyn",2,"server",1795912576483],"role":["pupil",2,"server",1795912576483],"since":["2026-11-29",2,"server",1795912576483]}','[{"2":["server",null,"server","server",1795912576483,0,"3UDZ5dy-7ufZ1Cek:0",2]},{"person":[2,0,true,1],"name":[2,0,true,1],"role":[2,0,true,1],"since":[2,0,true,1]}]',NULL,0);
INSERT INTO "record" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle','42f6526e-14e3-5f58-9115-04376381eca8','member',3,'{"person":["1c866aef-141f-43f2-b627-c84f2be698ee",3,"server",1795912576675],"name":["Ms Lee",3,"server",1795912576675],"role":["tutor",3,"server",1795912576675],"since":["2026-11-29",3,"server",1795912576675]}','[{"3":["server",null,"server","server",1795912576675,2,"yp8m2O5sdnvZATms:0",2]},{"person":[3,0,true,0],"name":[3,0,true,0],"role":[3,0,true,0],"since":[3,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle','0207a1cc-fe25-501c-9064-4ee457c866e1','member',14,'{"person":["93524766-5af2-4bb5-bfaa-f0cf06d00381",4,"server",1795912576682],"name":["Mr Jones",4,"server",1795912576682],"role":["tutor",4,"server",1795912576682],"since":["2026-11-29",4,"server",1795912576682],"until":["2026-11-29",14,"server",1795912578795]}','[{"4":["server",null,"server","server",1795912576682,3,"jF0pLqPxWbLK8WDf:0",2],"14":["server",null,"server","server",1795912578795,13,"x1FusmeiJ3LB-43P:0",2]},{"person":[4,0,true,0],"name":[4,0,true,0],"role":[4,0,true,0],"since":[4,0,true,0],"until":[14,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle','55e9844a-4f98-576b-bdb1-b11a0afc61a1','member',5,'{"person":["b5e50e77-99af-4a4a-94d0-e2e2bf4235cc",5,"server",1795912576687],"name":["Siân Llewellyn",5,"server",1795912576687],"role":["carer",5,"server",1795912576687],"since":["2026-11-29",5,"server",1795912576687]}','[{"5":["server",null,"server","server",1795912576687,4,"bKgjMTS9p2cyS525:0",2]},{"person":[5,0,true,0],"name":[5,0,true,0],"role":[5,0,true,0],"since":[5,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle','ba0ff6b6-a406-56c4-b5be-0e0127664ab2','about',6,'{"matters":["Canu gyda Mam-gu",6,"02b882db-859f-4b91-b868-27f7b6d71c55",1795912578230],"loves":[["jazz"],6,"02b882db-859f-4b91-b868-27f7b6d71c55",1795912578230]}','[{"6":["02b882db-859f-4b91-b868-27f7b6d71c55",null,"pupil","ffion-phone",1795912578230,0,"ffion:5",2]},{"matters":[6,2,true,0],"loves":[[["jazz",6,0,false,0,"",0,0]],6,[6,0,0],["02b882db-859f-4b91-b868-27f7b6d71c55",null],null,[]]}]',NULL,0);
INSERT INTO "record" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle','01a224bb-34b6-7000-8000-000000000001','goal',10,'{"words":["Chwarae''r delyn",8,"02b882db-859f-4b91-b868-27f7b6d71c55",1795912578236,[["Chwarae''r delyn i Mam-gu",8,"1c866aef-141f-43f2-b627-c84f2be698ee",1795912578238,"suggested"]]],"sort":[["musical"],7,"02b882db-859f-4b91-b868-27f7b6d71c55",1795912578236],"agreed":["On the stairs",10,"02b882db-859f-4b91-b868-27f7b6d71c55",1795912578243,[["Ten minutes after tea",9,"1c866aef-141f-43f2-b627-c84f2be698ee",1795912578241,"kept"]]],"by_when":["Easter",10,"02b882db-859f-4b91-b868-27f7b6d71c55",1795912578243]}','[{"7":["02b882db-859f-4b91-b868-27f7b6d71c55",null,"pupil","ffion-phone",1795912578236,0,"ffion:6",2],"8":["1c866aef-141f-43f2-b627-c84f2be698ee",null,"tutor","lee-phone",1795912578238,0,"lee:7",2],"10":["02b882db-859f-4b91-b868-27f7b6d71c55",null,"pupil","ffion-phone",1795912578243,0,"ffion:9",2],"9":["1c866aef-141f-43f2-b627-c84f2be698ee",null,"tutor","lee-phone",1795912578241,0,"lee:8",2]},{"sort":[[["musical",7,0,false,0,"",0,0]],7,[7,0,0],["02b882db-859f-4b91-b868-27f7b6d71c55",null],null,[]],"words":[[["Chwarae''r delyn",7,2,true,0,"",0,0],["Chwarae''r delyn i Mam-gu",8,0,false,0,"",0,0]],8,[8,0,7],["02b882db-859f-4b91-b868-27f7b6d71c55",null],null,[]],"by_when":[10,0,false,0],"agreed":[[["Ten minutes after tea",9,0,true,0,"",0,0],["On the stairs",10,0,true,0,"",0,0]],10,[9,0,0],["1c866aef-141f-43f2-b627-c84f2be698ee",null],null,[]]}]',NULL,0);
INSERT INTO "record" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle','01a224bb-34b6-7000-8000-000000000002','step',12,'{"goal":["01a224bb-34b6-7000-8000-000000000001",11,"1c866aef-141f-43f2-b627-c84f2be698ee",1795912578247],"words":["Find a chair",11,"1c866aef-141f-43f2-b627-c84f2be698ee",1795912578247],"_deleted":[true,12,"1c866aef-141f-43f2-b627-c84f2be698ee",1795912578250]}','[{"11":["1c866aef-141f-43f2-b627-c84f2be698ee",null,"tutor","lee-phone",1795912578247,0,"lee:10",2],"12":["1c866aef-141f-43f2-b627-c84f2be698ee",null,"tutor","lee-phone",1795912578250,0,"lee:11",2]},{"goal":[11,0,false,0],"words":[11,0,false,0],"_deleted":[12,0,false,0]}]','01a224bb-34b6-7000-8000-000000000001',1);
INSERT INTO "record" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/home/2026','01a224bb-34b6-7000-8000-000000000003','lesson',3,'{"day":["2026-11-29",1,"1c866aef-141f-43f2-b627-c84f2be698ee",1795912578254],"did":["Scales, slowly. And a song.",3,"93524766-5af2-4bb5-bfaa-f0cf06d00381",1795912578260]}','[{"1":["1c866aef-141f-43f2-b627-c84f2be698ee",null,"tutor","lee-phone",1795912578254,0,"lee:14",2],"3":["93524766-5af2-4bb5-bfaa-f0cf06d00381",null,"tutor","jones-phone",1795912578260,1,"jones:15",2]},{"day":[1,0,false,0],"did":[3,0,true,0,[1,0,0],["1c866aef-141f-43f2-b627-c84f2be698ee",null]]}]',NULL,0);
INSERT INTO "record" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/home/2026','01a224bb-34ce-7000-8000-00000000000c','task',2,'{"lesson":["01a224bb-34b6-7000-8000-000000000003",2,"1c866aef-141f-43f2-b627-c84f2be698ee",1795912578254],"words":["Bars 1 to 8",2,"1c866aef-141f-43f2-b627-c84f2be698ee",1795912578254]}','[{"2":["1c866aef-141f-43f2-b627-c84f2be698ee",null,"tutor","lee-phone",1795912578254,0,"lee:14",2]},{"lesson":[2,0,false,1],"words":[2,0,false,1]}]','01a224bb-34b6-7000-8000-000000000003',0);
INSERT INTO "record" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/own:1c866aef-141f-43f2-b627-c84f2be698ee/2026','01a224bb-34ce-7000-8000-00000000000d','note',1,'{"lesson":["01a224bb-34b6-7000-8000-000000000003",1,"1c866aef-141f-43f2-b627-c84f2be698ee",1795912578254],"words":["Tired today",1,"1c866aef-141f-43f2-b627-c84f2be698ee",1795912578254]}','[{"1":["1c866aef-141f-43f2-b627-c84f2be698ee",null,"tutor","lee-phone",1795912578254,0,"lee:14",2]},{"lesson":[1,0,false,2],"words":[1,2,true,2]}]',NULL,0);
INSERT INTO "record" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/home/2026','01a224bb-34b6-7000-8000-000000000004','practice',4,'{"day":["2026-11-29",4,"02b882db-859f-4b91-b868-27f7b6d71c55",1795912578262],"what":["The song",4,"02b882db-859f-4b91-b868-27f7b6d71c55",1795912578262]}','[{"4":["02b882db-859f-4b91-b868-27f7b6d71c55",null,"pupil","ffion-phone",1795912578262,0,"ffion:16",2]},{"day":[4,0,false,0],"what":[4,0,false,0]}]',NULL,0);
INSERT INTO "record" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/home/2026','01a224bb-34da-7000-8000-000000000011','cheer',5,'{"sticker":["star",5,"b5e50e77-99af-4a4a-94d0-e2e2bf4235cc",1795912578266],"practice":["01a224bb-34b6-7000-8000-000000000004",5,"b5e50e77-99af-4a4a-94d0-e2e2bf4235cc",1795912578266]}','[{"5":["b5e50e77-99af-4a4a-94d0-e2e2bf4235cc",null,"carer","carer-phone",1795912578266,0,"carer:18",2]},{"sticker":[5,0,false,0],"practice":[5,0,false,0]}]',NULL,0);
INSERT INTO "record" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle','01a224bb-3500-7000-8000-000000000013','acknowledgement',13,'{"day":["2026-11-29",13,"c238cc9d-0175-4126-ac92-30e60c79f5d0",1795912578304],"comment":["Lovely",13,"c238cc9d-0175-4126-ac92-30e60c79f5d0",1795912578304]}','[{"13":["c238cc9d-0175-4126-ac92-30e60c79f5d0",null,"school","staff-phone",1795912578304,0,"staff:20",2]},{"day":[13,0,false,0],"comment":[13,0,false,0]}]',NULL,0);
INSERT INTO "record" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle/2026','01a224bb-3519-7000-8000-000000000015','celebration',1,'{"day":["2026-11-29",1,"02b882db-859f-4b91-b868-27f7b6d71c55",1795912578329],"words":["Played for Mam-gu",1,"02b882db-859f-4b91-b868-27f7b6d71c55",1795912578329],"sort":["brave",1,"02b882db-859f-4b91-b868-27f7b6d71c55",1795912578329]}','[{"1":["02b882db-859f-4b91-b868-27f7b6d71c55",null,"pupil","ffion-phone",1795912578329,0,"ffion:22",2]},{"day":[1,0,false,0],"words":[1,0,false,0],"sort":[1,0,false,0]}]',NULL,0);
INSERT INTO "record" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle','01a224bb-7247-7ce0-b018-dc8069fb5b35','goal',17,'{"words":["Chwarae gyda''r band",15,"02b882db-859f-4b91-b868-27f7b6d71c55",1795912595106],"by_when":["By Easter",16,"02b882db-859f-4b91-b868-27f7b6d71c55",1795912600768]}','[{"15":["02b882db-859f-4b91-b868-27f7b6d71c55",null,"pupil","3174a22f-93eb-4487-8215-1f9a7ef7c654",1795912595106,14,"RNQh_K1--VHMJ6Ps:2",2],"16":["02b882db-859f-4b91-b868-27f7b6d71c55",null,"pupil","desk",1795912600768,0,"ffion-test:1",2]},{"words":[15,2,true,0],"by_when":[16,0,false,0]}]',NULL,0);
CREATE TABLE refusal (
	"by" VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	reason VARCHAR(64) NOT NULL, 
	received BIGINT NOT NULL, 
	PRIMARY KEY ("by", id)
);
INSERT INTO "refusal" VALUES('b5e50e77-99af-4a4a-94d0-e2e2bf4235cc','carer:23','not-allowed',1795912578349);
INSERT INTO "refusal" VALUES('93524766-5af2-4bb5-bfaa-f0cf06d00381','jones:25','not-yours',1795912578804);
INSERT INTO "refusal" VALUES('02b882db-859f-4b91-b868-27f7b6d71c55','another-of-hers:2','unknown-kind',1795912600930);
CREATE TABLE school (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	worried VARCHAR NOT NULL, 
	terms JSON NOT NULL, 
	zone VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "school" VALUES('4cb630f8-4145-4eb0-944e-f6af70d228fb','Harebell Down School','Talk to Mrs Ashworth in room 4.','[{"name": "Autumn", "first": "2026-09-03", "last": "2026-12-18"}]','Europe/London');
CREATE TABLE scope (
	id VARCHAR(160) NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	audience VARCHAR(64) NOT NULL, 
	version BIGINT NOT NULL, 
	records INTEGER NOT NULL, 
	total BIGINT NOT NULL, 
	received BIGINT NOT NULL, 
	restored BIGINT NOT NULL, 
	written BIGINT DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "scope" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle','65f77b30-f1f5-46dd-afbd-fed0d9536123','circle',17,10,83,1795912600886,0,1109);
INSERT INTO "scope" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/home/2026','65f77b30-f1f5-46dd-afbd-fed0d9536123','home',5,4,14,1795912578266,0,257);
INSERT INTO "scope" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/own:1c866aef-141f-43f2-b627-c84f2be698ee/2026','65f77b30-f1f5-46dd-afbd-fed0d9536123','own',1,1,1,1795912578254,0,71);
INSERT INTO "scope" VALUES('65f77b30-f1f5-46dd-afbd-fed0d9536123/circle/2026','65f77b30-f1f5-46dd-afbd-fed0d9536123','circle',1,1,1,1795912578330,0,63);
CREATE TABLE session (
	id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	begun INTEGER NOT NULL, 
	last_at INTEGER NOT NULL, 
	device VARCHAR NOT NULL, 
	ended INTEGER, 
	hidden BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "session" VALUES('a7a213eebc38bff789532df624111414a0030aa61e3224f36373fe47eec6b29d','1c866aef-141f-43f2-b627-c84f2be698ee',1795912578107,1795912578107,'another device',NULL,0);
INSERT INTO "session" VALUES('c632a28e6d2fce6773531571eed00552a7f7f3177298b8ca2208b96b40c9100a','02b882db-859f-4b91-b868-27f7b6d71c55',1795912593206,1795912593206,'a Linux computer',NULL,0);
INSERT INTO "session" VALUES('424cc90b806e07285fe9914e1cc768b7d7eed3634e632a1709ddb6831f89307c','02b882db-859f-4b91-b868-27f7b6d71c55',1795912600622,1795912600622,'another device',NULL,0);
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
INSERT INTO "staff" VALUES('4cb630f8-4145-4eb0-944e-f6af70d228fb','c238cc9d-0175-4126-ac92-30e60c79f5d0',1);
CREATE TABLE visit (
	person VARCHAR(64) NOT NULL, 
	scope VARCHAR(160) NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	baseline INTEGER NOT NULL, 
	latest INTEGER NOT NULL, 
	opened BIGINT NOT NULL, 
	PRIMARY KEY (person, scope)
);
INSERT INTO "visit" VALUES('1c866aef-141f-43f2-b627-c84f2be698ee','65f77b30-f1f5-46dd-afbd-fed0d9536123/circle','65f77b30-f1f5-46dd-afbd-fed0d9536123',13,13,1795912578399);
INSERT INTO "visit" VALUES('1c866aef-141f-43f2-b627-c84f2be698ee','65f77b30-f1f5-46dd-afbd-fed0d9536123/circle/2026','65f77b30-f1f5-46dd-afbd-fed0d9536123',1,1,1795912578399);
INSERT INTO "visit" VALUES('1c866aef-141f-43f2-b627-c84f2be698ee','65f77b30-f1f5-46dd-afbd-fed0d9536123/home/2026','65f77b30-f1f5-46dd-afbd-fed0d9536123',5,5,1795912578399);
INSERT INTO "visit" VALUES('1c866aef-141f-43f2-b627-c84f2be698ee','65f77b30-f1f5-46dd-afbd-fed0d9536123/own:1c866aef-141f-43f2-b627-c84f2be698ee/2026','65f77b30-f1f5-46dd-afbd-fed0d9536123',1,1,1795912578399);
INSERT INTO "visit" VALUES('b5e50e77-99af-4a4a-94d0-e2e2bf4235cc','65f77b30-f1f5-46dd-afbd-fed0d9536123/circle','65f77b30-f1f5-46dd-afbd-fed0d9536123',14,14,1795912585938);
INSERT INTO "visit" VALUES('b5e50e77-99af-4a4a-94d0-e2e2bf4235cc','65f77b30-f1f5-46dd-afbd-fed0d9536123/circle/2026','65f77b30-f1f5-46dd-afbd-fed0d9536123',1,1,1795912585938);
INSERT INTO "visit" VALUES('b5e50e77-99af-4a4a-94d0-e2e2bf4235cc','65f77b30-f1f5-46dd-afbd-fed0d9536123/home/2026','65f77b30-f1f5-46dd-afbd-fed0d9536123',5,5,1795912585938);
INSERT INTO "visit" VALUES('02b882db-859f-4b91-b868-27f7b6d71c55','65f77b30-f1f5-46dd-afbd-fed0d9536123/circle','65f77b30-f1f5-46dd-afbd-fed0d9536123',14,14,1795912593313);
INSERT INTO "visit" VALUES('02b882db-859f-4b91-b868-27f7b6d71c55','65f77b30-f1f5-46dd-afbd-fed0d9536123/circle/2026','65f77b30-f1f5-46dd-afbd-fed0d9536123',1,1,1795912593313);
INSERT INTO "visit" VALUES('02b882db-859f-4b91-b868-27f7b6d71c55','65f77b30-f1f5-46dd-afbd-fed0d9536123/home/2026','65f77b30-f1f5-46dd-afbd-fed0d9536123',5,5,1795912593313);
CREATE INDEX ix_allowance_full_at ON allowance (full_at);
CREATE INDEX ix_event_whom ON event (whom);
CREATE INDEX event_school ON event (school, at);
CREATE INDEX ix_event_plan ON event ("plan");
CREATE INDEX ix_visit_plan ON visit ("plan");
CREATE INDEX person_school_role ON person (school_id, role);
CREATE INDEX ix_session_person_id ON session (person_id);
CREATE INDEX ix_plan_school ON "plan" (school);
CREATE INDEX ix_member_person ON member (person);
CREATE INDEX ix_member_plan ON member ("plan");
CREATE INDEX ix_staff_person ON staff (person);
CREATE INDEX ix_scope_plan ON scope ("plan");
CREATE INDEX record_parent ON record (scope, parent) WHERE parent IS NOT NULL;
CREATE INDEX record_version ON record (scope, version);
CREATE INDEX edit_record ON edit (record, version);
CREATE INDEX ix_quarantine_school ON quarantine (school);
CREATE INDEX ix_access_plan ON access ("plan");
CREATE INDEX access_school ON access (school, at);
CREATE INDEX reading_day ON reading (day);
COMMIT;
