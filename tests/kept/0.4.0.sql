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
INSERT INTO "access" VALUES(1,'959795a0-fb39-48da-8853-1838c161a363','a9c10c59-da22-4c04-8aa2-60fb3cf98630','6f6987f4-ed16-49be-9ad2-6eb54646b086',1795942238946,'home');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0010');
CREATE TABLE allowance (
	number INTEGER NOT NULL, 
	full_at INTEGER NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "allowance" VALUES(394734,1795942268539);
INSERT INTO "allowance" VALUES(420593,1795942838539);
INSERT INTO "allowance" VALUES(479921,1795943138539);
CREATE TABLE device (
	person VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	last_at BIGINT NOT NULL, 
	last_seen BIGINT NOT NULL, 
	said BIGINT NOT NULL, 
	strayed BIGINT, 
	PRIMARY KEY (person, id)
);
INSERT INTO "device" VALUES('server','server',1795942238954,1795942238954,5,NULL);
INSERT INTO "device" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','ffion-phone',1795942238637,1795942238638,5,NULL);
INSERT INTO "device" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359','lee-phone',1795942238629,1795942238629,5,NULL);
INSERT INTO "device" VALUES('ab51616d-d1ba-4624-970f-53e8c0fc0d6f','jones-phone',1795942238631,1795942238960,1,NULL);
INSERT INTO "device" VALUES('17b4dfbe-3787-4579-a4a9-1347b8be9cd0','carer-phone',1795942238634,1795942238639,1,NULL);
INSERT INTO "device" VALUES('6f6987f4-ed16-49be-9ad2-6eb54646b086','staff-phone',1795942238636,1795942238636,1,NULL);
INSERT INTO "device" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','phone',1795942238680,1795942238680,22,NULL);
INSERT INTO "device" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359','phone',1795942238671,1795942238671,8,NULL);
INSERT INTO "device" VALUES('6f6987f4-ed16-49be-9ad2-6eb54646b086','phone',1795942238660,1795942238661,1,NULL);
INSERT INTO "device" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','d236387c-21c7-4edb-9d3f-69f3669f2a66',1795942251066,1795942254683,2,NULL);
INSERT INTO "device" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','desk',1795942254619,1795942254619,1,NULL);
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
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',1,'server','aaSEC4FC7CI4FqMY:0',0,'card','5fe1c310-3a0d-50ee-a39a-94e26c035e69','{"name":"Ffion Llewellyn","year":"Year 7","group":"7 Kestrel","school":"Harebell Down School","worried":"Talk to Mrs Ashworth in room 4.","terms":[{"name":"Autumn","first":"2026-09-03","last":"2026-12-18"}]}',NULL,0,NULL,'server','server',1795942238149,1795942238149,1795942238149,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',2,'server','aaSEC4FC7CI4FqMY:0',1,'member','551c5054-a71e-595a-a62a-434f1a46daf8','{"person":"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3","name":"Ffion Llewellyn","role":"pupil","since":"2026-11-29"}',NULL,0,NULL,'server','server',1795942238149,1795942238149,1795942238149,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',3,'server','39fKomUjjP4OnepV:0',0,'member','6672732e-fe0e-516f-8036-275fcff915ac','{"person":"a788056f-1b47-4905-be26-6a3fb6b35359","name":"Ms Lee","role":"tutor","since":"2026-11-29"}',NULL,2,NULL,'server','server',1795942238275,1795942238275,1795942238275,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',4,'server','yX83KS-1zwSHSwEZ:0',0,'member','7bb23d6d-15df-59a7-baa4-898a81f979f4','{"person":"ab51616d-d1ba-4624-970f-53e8c0fc0d6f","name":"Mr Jones","role":"tutor","since":"2026-11-29"}',NULL,3,NULL,'server','server',1795942238280,1795942238280,1795942238280,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',5,'server','UwK5l3Fb6bWeNdm3:0',0,'member','c7d18ec2-5903-5a30-95bb-d001c15ddcb7','{"person":"17b4dfbe-3787-4579-a4a9-1347b8be9cd0","name":"Siân Llewellyn","role":"carer","since":"2026-11-29"}',NULL,4,NULL,'server','server',1795942238283,1795942238283,1795942238283,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',6,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','ffion:5',0,'about','2bee443c-46aa-51ad-ac33-6f43cbee11cd','{"matters":"Canu gyda Mam-gu","loves":{"$add":["jazz"],"$remove":[]}}',NULL,0,NULL,'pupil','ffion-phone',1795942238614,1795942238614,1795942238615,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',7,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','ffion:6',0,'goal','01a2267f-c996-7000-8000-000000000001','{"words":"Chwarae''r delyn","sort":{"$add":["musical"],"$remove":[]}}',NULL,0,NULL,'pupil','ffion-phone',1795942238619,1795942238619,1795942238619,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',8,'a788056f-1b47-4905-be26-6a3fb6b35359','lee:7',0,'goal','01a2267f-c996-7000-8000-000000000001','{"words":"Chwarae''r delyn i Mam-gu"}',NULL,0,NULL,'tutor','lee-phone',1795942238621,1795942238621,1795942238621,12,'[[0,"words","suggested"]]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',9,'a788056f-1b47-4905-be26-6a3fb6b35359','lee:8',0,'goal','01a2267f-c996-7000-8000-000000000001','{"agreed":"Ten minutes after tea"}',NULL,0,NULL,'tutor','lee-phone',1795942238622,1795942238622,1795942238623,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',10,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','ffion:9',0,'goal','01a2267f-c996-7000-8000-000000000001','{"agreed":"On the stairs","by_when":"Easter"}',NULL,0,NULL,'pupil','ffion-phone',1795942238624,1795942238624,1795942238624,12,'[[0,"agreed","kept"]]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',11,'a788056f-1b47-4905-be26-6a3fb6b35359','lee:10',0,'step','01a2267f-c996-7000-8000-000000000002','{"goal":"01a2267f-c996-7000-8000-000000000001","words":"Find a chair"}',NULL,0,NULL,'tutor','lee-phone',1795942238626,1795942238626,1795942238626,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',12,'a788056f-1b47-4905-be26-6a3fb6b35359','lee:11',0,'step','01a2267f-c996-7000-8000-000000000002','{"_deleted":true}',NULL,0,NULL,'tutor','lee-phone',1795942238627,1795942238627,1795942238627,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026',1,'a788056f-1b47-4905-be26-6a3fb6b35359','lee:14',0,'lesson','01a2267f-c996-7000-8000-000000000003','{"day":"2026-11-29","did":"Scales, slowly"}','{"did":"Scales, slowly"}',0,NULL,'tutor','lee-phone',1795942238629,1795942238629,1795942238629,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026',2,'a788056f-1b47-4905-be26-6a3fb6b35359','lee:14',1,'task','01a2267f-c9a5-7000-8000-00000000000c','{"lesson":"01a2267f-c996-7000-8000-000000000003","words":"Bars 1 to 8"}',NULL,0,NULL,'tutor','lee-phone',1795942238629,1795942238629,1795942238629,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/own:a788056f-1b47-4905-be26-6a3fb6b35359/2026',1,'a788056f-1b47-4905-be26-6a3fb6b35359','lee:14',2,'note','01a2267f-c9a5-7000-8000-00000000000d','{"lesson":"01a2267f-c996-7000-8000-000000000003","words":"Tired today"}',NULL,0,NULL,'tutor','lee-phone',1795942238629,1795942238629,1795942238629,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026',3,'ab51616d-d1ba-4624-970f-53e8c0fc0d6f','jones:15',0,'lesson','01a2267f-c996-7000-8000-000000000003','{"did":"Scales, slowly. And a song."}','{"did":"Scales, slowly. And a song."}',1,NULL,'tutor','jones-phone',1795942238631,1795942238631,1795942238631,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026',4,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','ffion:16',0,'practice','01a2267f-c996-7000-8000-000000000004','{"day":"2026-11-29","what":"The song"}',NULL,0,NULL,'pupil','ffion-phone',1795942238633,1795942238633,1795942238633,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026',5,'17b4dfbe-3787-4579-a4a9-1347b8be9cd0','carer:18',0,'cheer','01a2267f-c9aa-7000-8000-000000000011','{"sticker":"star","practice":"01a2267f-c996-7000-8000-000000000004"}',NULL,0,NULL,'carer','carer-phone',1795942238634,1795942238634,1795942238634,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',13,'6f6987f4-ed16-49be-9ad2-6eb54646b086','staff:20',0,'acknowledgement','01a2267f-c9ac-7000-8000-000000000013','{"day":"2026-11-29","comment":"Lovely"}',NULL,0,NULL,'school','staff-phone',1795942238636,1795942238636,1795942238636,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026',1,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','ffion:22',0,'celebration','01a2267f-c9ad-7000-8000-000000000015','{"day":"2026-11-29","words":"Played for Mam-gu","sort":"brave"}',NULL,0,NULL,'pupil','ffion-phone',1795942238637,1795942238637,1795942238638,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',14,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','bb01a376-c886-4692-8f2c-af23d5017754:1',0,'about','2bee443c-46aa-51ad-ac33-6f43cbee11cd','{"called":"called of this about","say":"say of this about","good_at":"good_at of this about","matters":"matters of this about","celebrate":"aloud","feedback":"first-good"}',NULL,0,NULL,'pupil','phone',1795942238640,1795942238640,1795942238641,12,'[[0,"matters","superseded","Canu gyda Mam-gu"]]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',15,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','00c7dafc-9a1d-448c-bb0d-af507fc0c1c7:1',0,'dream','2e2ff3be-d698-4a73-abb8-96a6942f70c1','{"words":"words of this dream"}',NULL,0,NULL,'pupil','phone',1795942238642,1795942238642,1795942238642,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',16,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','41dd5936-18de-4edd-8f53-2636120986a6:1',0,'strategy','a3bacba4-ccea-46d7-a147-402cf60826ef','{"words":"words of this strategy"}',NULL,0,NULL,'pupil','phone',1795942238644,1795942238644,1795942238644,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',17,'a788056f-1b47-4905-be26-6a3fb6b35359','4e498a88-4ea8-4faf-9dd2-51a19d69194d:1',0,'music','4f052258-8daf-4a0c-a96a-2326141e9434','{"what":"what of this music","sort":"instrument","setting":"individual","group":"group of this music","tutor":"tutor of this music","start":"2026-11-29","end":"2026-11-29","reason":"finished"}',NULL,0,NULL,'tutor','phone',1795942238645,1795942238645,1795942238646,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',18,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','49cb1b86-2618-4517-a1ef-c9d6c08e7be5:1',0,'repertoire','2e5bc1c4-6e88-47e5-b000-4b816585ba27','{"called":"called of this repertoire","say":"wish","mine":false,"sort":"piece","since":"2026-11-29"}',NULL,0,NULL,'pupil','phone',1795942238647,1795942238647,1795942238647,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',19,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a82c341d-c326-45ff-85bf-927e131899cc:1',0,'goal','09b1f03e-9f90-41f3-974c-3dbcdc23d7c7','{"words":"words of this goal","why":"why of this goal","agreed":"agreed of this goal","know":"know of this goal","by_when":"by_when of this goal","state":"suggested"}',NULL,0,NULL,'pupil','phone',1795942238648,1795942238648,1795942238648,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',20,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','22cb4852-7351-4257-8fc0-05b4d8856ad7:1',0,'goal','8a33e905-2cbb-45ae-836e-aa2d807e6a0a','{"words":"words of this goal","why":"why of this goal","agreed":"agreed of this goal","know":"know of this goal","by_when":"by_when of this goal","state":"suggested"}',NULL,0,NULL,'pupil','phone',1795942238650,1795942238650,1795942238650,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',21,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','1c7dab7f-e652-4f61-85f0-3c58a11aace7:1',0,'step','4d6bfdd5-b926-49cd-8df3-97d18d171ecd','{"words":"words of this step","done":false,"done_on":"2026-11-29","goal":"8a33e905-2cbb-45ae-836e-aa2d807e6a0a"}',NULL,0,NULL,'pupil','phone',1795942238651,1795942238651,1795942238651,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026',6,'a788056f-1b47-4905-be26-6a3fb6b35359','92974391-64a8-432b-bd1b-3b217d12d746:1',0,'lesson','09923256-098e-43fb-9c52-4f11a4432fc7','{"day":"2026-11-29","took":"yes","did":"did of this lesson","well":"well of this lesson"}','{"did":"did of this lesson","well":"well of this lesson"}',0,NULL,'tutor','phone',1795942238652,1795942238652,1795942238652,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026',7,'a788056f-1b47-4905-be26-6a3fb6b35359','77e27b46-875a-45ee-94cf-d07b180d2ef6:1',0,'lesson','7cf1cb62-c993-4f51-822a-9ff813d68d00','{"day":"2026-11-29","took":"yes","did":"did of this lesson","well":"well of this lesson"}','{"did":"did of this lesson","well":"well of this lesson"}',0,NULL,'tutor','phone',1795942238653,1795942238653,1795942238653,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026',8,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','0ed1573d-2cce-46eb-813a-8d22ba55aaae:1',0,'task','0c80b3ba-3123-45fc-b1d9-332a0dd93117','{"words":"words of this task","how":"times","amount":3,"until":"until of this task","lesson":"7cf1cb62-c993-4f51-822a-9ff813d68d00"}',NULL,0,NULL,'pupil','phone',1795942238654,1795942238654,1795942238654,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026',9,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','20036198-c1bd-40fb-9392-ecb392a81e4c:1',0,'practice','aaddcd9d-3aab-495a-9aae-3f44d5511468','{"day":"2026-11-29","what":"what of this practice","times":3,"minutes":3,"felt":"5","noticed":"noticed of this practice","how":"timer","hidden":false}',NULL,0,NULL,'pupil','phone',1795942238655,1795942238655,1795942238656,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026',10,'a788056f-1b47-4905-be26-6a3fb6b35359','5639d110-a8bf-4632-8d5b-8770adca1555:1',0,'cheer','dd48f3fb-136c-4059-90c4-d207fc202da2','{"sticker":"star","words":"words of this cheer"}',NULL,0,NULL,'tutor','phone',1795942238657,1795942238657,1795942238657,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026',11,'a788056f-1b47-4905-be26-6a3fb6b35359','f5de62bc-6f59-42b8-9bad-996a8f7e7541:1',0,'lesson','a1295223-4c70-43f1-ab0f-6d59ce4da6e6','{"day":"2026-11-29","took":"yes","did":"did of this lesson","well":"well of this lesson"}','{"did":"did of this lesson","well":"well of this lesson"}',0,NULL,'tutor','phone',1795942238658,1795942238658,1795942238658,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/own:a788056f-1b47-4905-be26-6a3fb6b35359/2026',2,'a788056f-1b47-4905-be26-6a3fb6b35359','296d3824-32d5-4b32-b013-0937727f86d5:1',0,'note','9c34c5f9-d4bf-4bfd-94c8-18dfdaebf7fe','{"words":"words of this note","lesson":"a1295223-4c70-43f1-ab0f-6d59ce4da6e6"}',NULL,0,NULL,'tutor','phone',1795942238659,1795942238659,1795942238659,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',22,'6f6987f4-ed16-49be-9ad2-6eb54646b086','4969ca54-10f4-4e31-bf78-af95dc79bd17:1',0,'acknowledgement','cce8944e-8240-4649-bbb6-86cc21438f17','{"day":"2026-11-29","comment":"comment of this acknowledgement","talk":false}',NULL,0,NULL,'school','phone',1795942238660,1795942238660,1795942238661,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026',2,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','81433776-4f1d-4ec2-9d3f-8b6e20587f7e:1',0,'celebration','c64cba3c-6797-4328-ae3d-ba25745679ae','{"words":"words of this celebration","day":"2026-11-29","sort":"first","hidden":false}',NULL,0,NULL,'pupil','phone',1795942238662,1795942238662,1795942238662,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026',3,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','de5b479c-5f63-4fd1-9180-83c22b8473d9:1',0,'opportunity','e25b3d63-0062-460a-87e1-42956d815487','{"what":"what of this opportunity","sort":"group","when":"when of this opportunity","day":"2026-11-29","where":"where of this opportunity","cost":"cost of this opportunity","who_for":"who_for of this opportunity","more":"more of this opportunity","answer":"interested"}',NULL,0,NULL,'pupil','phone',1795942238663,1795942238663,1795942238663,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/own:a788056f-1b47-4905-be26-6a3fb6b35359/2026',3,'a788056f-1b47-4905-be26-6a3fb6b35359','a076d60d-e6ca-41d2-92df-a93bcf74bf32:1',0,'reflection','a9cb4a0c-6d94-4b93-be91-dc78d8406b49','{"day":"2026-11-29","happened":"happened of this reflection","well":"well of this reflection","change":"change of this reflection","away":"away of this reflection"}',NULL,0,NULL,'tutor','phone',1795942238665,1795942238665,1795942238665,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',23,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','acf683a7-802a-4272-b6c2-b6ab77af0df4:1',0,'goal','14fd2714-e2dc-45c7-b669-c2a42ce42857','{"words":"words of this goal","why":"why of this goal","agreed":"agreed of this goal","know":"know of this goal","by_when":"by_when of this goal","state":"suggested"}',NULL,0,NULL,'pupil','phone',1795942238666,1795942238666,1795942238666,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026',4,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','80354a3d-3e77-495b-8c2c-c771d69914a5:1',0,'checkin','4a70113a-e971-47e6-ad25-a82579fb5a8c','{"day":"2026-11-29","face":"5","words":"words of this checkin","goal":"14fd2714-e2dc-45c7-b669-c2a42ce42857"}',NULL,0,NULL,'pupil','phone',1795942238667,1795942238667,1795942238667,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026',12,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','176d6004-37f5-4fad-a007-868df1c4cad0:1',0,'stuck','b8c76f85-87b0-43dd-a8aa-0b8541150728','{"reason":"hard","words":"words of this stuck","help":false,"better":false}',NULL,0,NULL,'pupil','phone',1795942238668,1795942238668,1795942238668,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026',13,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','3d3701d4-63e4-46b8-bcdd-648197f2e3e0:1',0,'stuck','c50f55d2-ebae-4521-a082-024682f65e31','{"reason":"hard","words":"words of this stuck","help":false,"better":false}',NULL,0,NULL,'pupil','phone',1795942238670,1795942238670,1795942238670,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026',14,'a788056f-1b47-4905-be26-6a3fb6b35359','f7fadc2e-abde-4909-bfaf-01c294a03ea0:1',0,'answer','31923f84-761a-4a62-9bf2-c7ca7fba10d2','{"words":"words of this answer","stuck":"c50f55d2-ebae-4521-a082-024682f65e31"}',NULL,0,NULL,'tutor','phone',1795942238671,1795942238671,1795942238671,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home',1,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','c9cae0a9-c351-4cd2-8afd-087a085c8502:1',0,'spark','6c8e7af5-6990-42c3-a2c3-ef13dc498cd9','{"words":"words of this spark","sort":"start"}',NULL,0,NULL,'pupil','phone',1795942238672,1795942238672,1795942238672,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026',5,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','59381441-d5a6-4dfb-aebc-edd7bcb730e3:1',0,'review','cd1089e9-826c-4393-8cd0-70b0f01ba11c','{"look":"ahead","term":"term of this review","day":"2026-11-29","steps":"steps of this review"}',NULL,0,NULL,'pupil','phone',1795942238673,1795942238673,1795942238673,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026',6,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','776ac72e-4add-45f1-a169-c09d353da178:1',0,'review','bc37de48-5976-43de-826d-9a644abfdc81','{"look":"ahead","term":"term of this review","day":"2026-11-29","steps":"steps of this review"}',NULL,0,NULL,'pupil','phone',1795942238674,1795942238674,1795942238674,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026',7,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','d7069adf-9e3e-4426-a5b7-d24414336b17:1',0,'review_part','bdf880ca-0883-5ba5-986b-e834e0d0b8c1','{"best":"best of this review_part","hard":"hard of this review_part","changed":"changed of this review_part","next":"next of this review_part","sure":"5","front":"5","others":"5","joy":"5","moved_on":"yes","review":"bc37de48-5976-43de-826d-9a644abfdc81"}',NULL,0,NULL,'pupil','phone',1795942238676,1795942238676,1795942238676,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',24,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','da4e608b-51b7-4f09-87be-fdee69c990f4:1',0,'about','2bee443c-46aa-51ad-ac33-6f43cbee11cd','{"called":"called of this about","say":"say of this about","good_at":"good_at of this about","matters":"matters of this about","celebrate":"aloud","feedback":"first-good"}',NULL,0,NULL,'pupil','phone',1795942238677,1795942238677,1795942238677,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/own:76d4a004-e49e-47d8-a7d8-f5e6d230a2f3',1,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a336deda-2642-433c-9ba3-d06e4115c54a:1',0,'ways','7b956794-31b9-4915-b68d-fb98cf47d204','{"answers":"both","size":"normal","calm":false,"about":"2bee443c-46aa-51ad-ac33-6f43cbee11cd"}',NULL,0,NULL,'pupil','phone',1795942238679,1795942238679,1795942238679,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026',8,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','88b75941-09b5-4935-a63e-ae82a8f2f9a8:1',0,'message','808ba5e6-92f0-4c03-88fb-6a3be9684541','{"words":"words of this message"}',NULL,0,NULL,'pupil','phone',1795942238680,1795942238680,1795942238680,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',25,'server','iRuqfe9BzNxUZp0X:0',0,'member','7bb23d6d-15df-59a7-baa4-898a81f979f4','{"until":"2026-11-29"}',NULL,24,NULL,'server','server',1795942238954,1795942238954,1795942238954,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',26,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','2iOyoAKXO5sBiXfK:2',0,'goal','01a2267f-f718-79f8-b1dd-70c7f5c177cd','{"words":"Chwarae gyda''r band"}',NULL,25,NULL,'pupil','d236387c-21c7-4edb-9d3f-69f3669f2a66',1795942250437,1795942250443,1795942250554,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',27,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','ffion-test:1',0,'goal','01a2267f-f718-79f8-b1dd-70c7f5c177cd','{"by_when":"By Easter"}',NULL,0,NULL,'pupil','desk',1795942254616,1795942254619,1795942254619,12,'[]');
INSERT INTO "edit" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle',28,'76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','2iOyoAKXO5sBiXfK:3',0,'goal','01a2267f-f718-79f8-b1dd-70c7f5c177cd','{"by_when":"By Whitsun"}',NULL,26,NULL,'pupil','d236387c-21c7-4edb-9d3f-69f3669f2a66',1795942251060,1795942251066,1795942254660,12,'[[0,"by_when","superseded"]]');
CREATE TABLE epoch (
	id VARCHAR(64) NOT NULL, 
	made BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "epoch" VALUES('lqwFRJPLkizdaaNT',1795942236774);
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
INSERT INTO "event" VALUES(1,1795942238144,'command','added','76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a9c10c59-da22-4c04-8aa2-60fb3cf98630','pupil','959795a0-fb39-48da-8853-1838c161a363',0);
INSERT INTO "event" VALUES(2,1795942238149,'command','joined','76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a9c10c59-da22-4c04-8aa2-60fb3cf98630','pupil','959795a0-fb39-48da-8853-1838c161a363',0);
INSERT INTO "event" VALUES(3,1795942238198,'command','added','a788056f-1b47-4905-be26-6a3fb6b35359',NULL,'tutor','959795a0-fb39-48da-8853-1838c161a363',0);
INSERT INTO "event" VALUES(4,1795942238237,'command','added','ab51616d-d1ba-4624-970f-53e8c0fc0d6f',NULL,'tutor','959795a0-fb39-48da-8853-1838c161a363',0);
INSERT INTO "event" VALUES(5,1795942238271,'command','added','17b4dfbe-3787-4579-a4a9-1347b8be9cd0',NULL,'carer','959795a0-fb39-48da-8853-1838c161a363',0);
INSERT INTO "event" VALUES(6,1795942238275,'command','joined','a788056f-1b47-4905-be26-6a3fb6b35359','a9c10c59-da22-4c04-8aa2-60fb3cf98630','tutor','959795a0-fb39-48da-8853-1838c161a363',1);
INSERT INTO "event" VALUES(7,1795942238280,'command','joined','ab51616d-d1ba-4624-970f-53e8c0fc0d6f','a9c10c59-da22-4c04-8aa2-60fb3cf98630','tutor','959795a0-fb39-48da-8853-1838c161a363',1);
INSERT INTO "event" VALUES(8,1795942238283,'command','joined','17b4dfbe-3787-4579-a4a9-1347b8be9cd0','a9c10c59-da22-4c04-8aa2-60fb3cf98630','carer','959795a0-fb39-48da-8853-1838c161a363',1);
INSERT INTO "event" VALUES(9,1795942238318,'command','added','6f6987f4-ed16-49be-9ad2-6eb54646b086',NULL,'school','959795a0-fb39-48da-8853-1838c161a363',0);
INSERT INTO "event" VALUES(10,1795942238322,'command','named for safeguarding','6f6987f4-ed16-49be-9ad2-6eb54646b086',NULL,'','959795a0-fb39-48da-8853-1838c161a363',1);
INSERT INTO "event" VALUES(11,1795942238356,'command','added','3582b5d9-feb1-4197-9f22-0c07a2745408',NULL,'hub','',0);
INSERT INTO "event" VALUES(12,1795942238954,'command','left','ab51616d-d1ba-4624-970f-53e8c0fc0d6f','a9c10c59-da22-4c04-8aa2-60fb3cf98630','tutor','959795a0-fb39-48da-8853-1838c161a363',0);
CREATE TABLE member (
	id INTEGER NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	role VARCHAR(64) NOT NULL, 
	since BIGINT NOT NULL, 
	until BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO "member" VALUES(1,'a9c10c59-da22-4c04-8aa2-60fb3cf98630','76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','pupil',1795942238146,NULL);
INSERT INTO "member" VALUES(2,'a9c10c59-da22-4c04-8aa2-60fb3cf98630','a788056f-1b47-4905-be26-6a3fb6b35359','tutor',1795942238274,NULL);
INSERT INTO "member" VALUES(3,'a9c10c59-da22-4c04-8aa2-60fb3cf98630','ab51616d-d1ba-4624-970f-53e8c0fc0d6f','tutor',1795942238279,1795942238952);
INSERT INTO "member" VALUES(4,'a9c10c59-da22-4c04-8aa2-60fb3cf98630','17b4dfbe-3787-4579-a4a9-1347b8be9cd0','carer',1795942238282,NULL);
CREATE TABLE membership (
	person VARCHAR(64) NOT NULL, 
	number BIGINT NOT NULL, 
	PRIMARY KEY (person)
);
INSERT INTO "membership" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3',1);
INSERT INTO "membership" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359',1);
INSERT INTO "membership" VALUES('ab51616d-d1ba-4624-970f-53e8c0fc0d6f',2);
INSERT INTO "membership" VALUES('17b4dfbe-3787-4579-a4a9-1347b8be9cd0',1);
INSERT INTO "membership" VALUES('6f6987f4-ed16-49be-9ad2-6eb54646b086',1);
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
INSERT INTO "person" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','959795a0-fb39-48da-8853-1838c161a363','pupil','Ffion Llewellyn','Ffion','Year 7','7 Kestrel','a9c10c59-da22-4c04-8aa2-60fb3cf98630','ffion','$argon2id$v=19$m=19456,t=2,p=1$QNGPdYHyuAZSFfbytCSolg$totQKflNSluEOvGMKR32GVAuu36rL7lbLkVySwBRrZ4',0,NULL,0,X'97C5B9AEE0C90EA05CD5FA45C5DBD5D72E2721E0726FC333B3635302286DF442',X'C1CBB0026A0410F95AC563E8909ACE9E74230580BF592567A52D80F48CE2A85B',0);
INSERT INTO "person" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359','959795a0-fb39-48da-8853-1838c161a363','tutor','Ms Lee','','','',NULL,'lee','$argon2id$v=19$m=19456,t=2,p=1$CQaAQYDUzHTrQCHe1lnVcg$Voe1oaNP3hpE4Nf9i4HRVplv4UYWbf+XIJyFhH5GMBg',0,NULL,0,X'1C3BAB7FBFC4DC1BE806B186ADDC23431713F5242A66C832CE6242E13097313D',X'51A65DA8DCF05D186A2381690F0F9280346FCCD0B950AABD7AAE20AB750C8E6E',0);
INSERT INTO "person" VALUES('ab51616d-d1ba-4624-970f-53e8c0fc0d6f','959795a0-fb39-48da-8853-1838c161a363','tutor','Mr Jones','','','',NULL,'jones','$argon2id$v=19$m=19456,t=2,p=1$ieh4wfW9uu9ANEDDWP++UA$8T950kFTfMPf2M7eWnHOtlRzPzCk7VzK9XfTqmeHq8k',0,NULL,0,X'EB74D3ABE6552AB6BFB018E371010E2657EB9B9F783E5D10CB14762B486648E7',X'8140E6AD3EB2204D63A52F6A3234C3D156CADF3522E5CAC01417624DAF705183',0);
INSERT INTO "person" VALUES('17b4dfbe-3787-4579-a4a9-1347b8be9cd0','959795a0-fb39-48da-8853-1838c161a363','carer','Siân Llewellyn','','','',NULL,'carer','$argon2id$v=19$m=19456,t=2,p=1$QAv8fZ9IOCXir9kfSwHc4w$B2i97fdOX4vCmaE88bwMappHZaDKMSA3o+VHIVq4Vz0',0,NULL,0,X'764FB69DF017897F01F05793B216AC06ED5950E42E6B78D7043C9DC9B0C603C8',X'A3BF96DAB665148D7422B4CC90F110BE8C9B5526468D76DDD9DFFAB187EBF75D',0);
INSERT INTO "person" VALUES('6f6987f4-ed16-49be-9ad2-6eb54646b086','959795a0-fb39-48da-8853-1838c161a363','school','Mrs Ashworth','','','',NULL,'staff','$argon2id$v=19$m=19456,t=2,p=1$/JmqqyCa3g3W4rNJPs1s8w$7kAgfVMj++Cmcln45UEJXXUpO/Ku5XKf6PRJCsAiBqI',0,NULL,1,X'72DCE90526B1CF68B31B3026C3FB09B0BBC0D21E41B44B43A141C474E7BD8C99',X'29F9D904DAAEE0E18D0DBCCBC68532041D84891BF9A600604DF8EF240E7FDF8E',8);
INSERT INTO "person" VALUES('3582b5d9-feb1-4197-9f22-0c07a2745408',NULL,'hub','Ruth Castellanos','','','',NULL,'hub','$argon2id$v=19$m=19456,t=2,p=1$eMXha347kLomqA/TeEucOg$okVrjIF4EDXCAqyCq8WAgoYS75YvsYy9GIF+p3ViCMc',0,NULL,0,X'B03034A9BCDC533B98CAFF8240C9AF63BDFD32117F9F1FD50ECD755AB1B97DBD',X'0DFB3E562F82E0D7D6361FDD53306EE660BBA1FEB1A11ED23D7CF0D28629673B',0);
CREATE TABLE "plan" (
	id VARCHAR(64) NOT NULL, 
	school VARCHAR(64) NOT NULL, 
	first_year INTEGER NOT NULL, 
	closed BOOLEAN NOT NULL, 
	erased BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO "plan" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630','959795a0-fb39-48da-8853-1838c161a363',2026,0,NULL);
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
INSERT INTO "quarantine" VALUES(1,'959795a0-fb39-48da-8853-1838c161a363','a9c10c59-da22-4c04-8aa2-60fb3cf98630','ab51616d-d1ba-4624-970f-53e8c0fc0d6f','tutor','jones:25','[["a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle","goal","01a2267f-caef-7000-8000-000000000018",{"words":"Too late"}]]',1795942238959,1795942238960);
CREATE TABLE reading (
	"plan" VARCHAR(64) NOT NULL, 
	day VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	way VARCHAR(64) NOT NULL, 
	at BIGINT NOT NULL, 
	PRIMARY KEY ("plan", day, person, way)
);
INSERT INTO "reading" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630','2026-11-29','a788056f-1b47-4905-be26-6a3fb6b35359','page',1795942238690);
INSERT INTO "reading" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630','2026-11-29','17b4dfbe-3787-4579-a4a9-1347b8be9cd0','page',1795942244000);
INSERT INTO "reading" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630','2026-11-29','17b4dfbe-3787-4579-a4a9-1347b8be9cd0','device',1795942244651);
INSERT INTO "reading" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630','2026-11-29','76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','page',1795942249539);
INSERT INTO "reading" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630','2026-11-29','76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','device',1795942249773);
CREATE TABLE record (
	scope VARCHAR(160) NOT NULL, 
	id VARCHAR(64) NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	version BIGINT NOT NULL, 
	fields TEXT NOT NULL, 
	heads TEXT NOT NULL, 
	parent VARCHAR(64), 
	deleted BOOLEAN NOT NULL, 
	private VARCHAR(64), 
	PRIMARY KEY (scope, id, kind)
);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','5fe1c310-3a0d-50ee-a39a-94e26c035e69','card',1,'{"name":["Ffion Llewellyn",1,"server",1795942238149],"year":["Year 7",1,"server",1795942238149],"group":["7 Kestrel",1,"server",1795942238149],"school":["Harebell Down School",1,"server",1795942238149],"worried":["Talk to Mrs Ashworth in room 4.",1,"server",1795942238149],"terms":[[{"name":"Autumn","first":"2026-09-03","last":"2026-12-18"}],1,"server",1795942238149]}','[{"1":["server",null,"server","server",1795942238149,0,"aaSEC4FC7CI4FqMY:0",12]},{"name":[1,0,true,0],"year":[1,0,true,0],"group":[1,0,true,0],"school":[1,0,true,0],"worried":[1,0,true,0],"terms":[1,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','551c5054-a71e-595a-a62a-434f1a46daf8','member',2,'{"person":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",2,"server",1795942238149],"name":["Ffion Llewellyn",2,"server",1795942238149],"role":["pupil",2,"server",1795942238149],"since":["2026-11-29",2,"server",1795942238149]}','[{"2":["server",null,"server","server",1795942238149,0,"aaSEC4FC7CI4FqMY:0",12]},{"person":[2,0,true,1],"name":[2,0,true,1],"role":[2,0,true,1],"since":[2,0,true,1]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','6672732e-fe0e-516f-8036-275fcff915ac','member',3,'{"person":["a788056f-1b47-4905-be26-6a3fb6b35359",3,"server",1795942238275],"name":["Ms Lee",3,"server",1795942238275],"role":["tutor",3,"server",1795942238275],"since":["2026-11-29",3,"server",1795942238275]}','[{"3":["server",null,"server","server",1795942238275,2,"39fKomUjjP4OnepV:0",12]},{"person":[3,0,true,0],"name":[3,0,true,0],"role":[3,0,true,0],"since":[3,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','7bb23d6d-15df-59a7-baa4-898a81f979f4','member',25,'{"person":["ab51616d-d1ba-4624-970f-53e8c0fc0d6f",4,"server",1795942238280],"name":["Mr Jones",4,"server",1795942238280],"role":["tutor",4,"server",1795942238280],"since":["2026-11-29",4,"server",1795942238280],"until":["2026-11-29",25,"server",1795942238954]}','[{"4":["server",null,"server","server",1795942238280,3,"yX83KS-1zwSHSwEZ:0",12],"25":["server",null,"server","server",1795942238954,24,"iRuqfe9BzNxUZp0X:0",12]},{"person":[4,0,true,0],"name":[4,0,true,0],"role":[4,0,true,0],"since":[4,0,true,0],"until":[25,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','c7d18ec2-5903-5a30-95bb-d001c15ddcb7','member',5,'{"person":["17b4dfbe-3787-4579-a4a9-1347b8be9cd0",5,"server",1795942238283],"name":["Siân Llewellyn",5,"server",1795942238283],"role":["carer",5,"server",1795942238283],"since":["2026-11-29",5,"server",1795942238283]}','[{"5":["server",null,"server","server",1795942238283,4,"UwK5l3Fb6bWeNdm3:0",12]},{"person":[5,0,true,0],"name":[5,0,true,0],"role":[5,0,true,0],"since":[5,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','2bee443c-46aa-51ad-ac33-6f43cbee11cd','about',24,'{"matters":["matters of this about",24,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238677],"loves":[["jazz"],6,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238614],"called":["called of this about",24,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238677],"say":["say of this about",24,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238677],"good_at":["good_at of this about",24,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238677],"celebrate":["aloud",24,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238677],"feedback":["first-good",24,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238677]}','[{"6":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","ffion-phone",1795942238614,0,"ffion:5",12],"24":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238677,0,"da4e608b-51b7-4f09-87be-fdee69c990f4:1",12]},{"loves":[[["jazz",6,0,false,0,"",0,0]],6,[6,0,0],["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null],null,[]],"called":[24,2,true,0,[0,0,14],["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null]],"say":[24,2,true,0,[0,0,14],["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null]],"good_at":[24,2,true,0,[0,0,14],["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null]],"matters":[24,2,true,0,[0,0,6],["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null]],"celebrate":[24,0,false,0,[14,0,0],["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null]],"feedback":[24,0,false,0,[14,0,0],["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null]]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','01a2267f-c996-7000-8000-000000000001','goal',10,'{"words":["Chwarae''r delyn",8,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238619,[["Chwarae''r delyn i Mam-gu",8,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238621,"suggested"]]],"sort":[["musical"],7,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238619],"agreed":["On the stairs",10,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238624,[["Ten minutes after tea",9,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238622,"kept"]]],"by_when":["Easter",10,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238624]}','[{"7":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","ffion-phone",1795942238619,0,"ffion:6",12],"8":["a788056f-1b47-4905-be26-6a3fb6b35359",null,"tutor","lee-phone",1795942238621,0,"lee:7",12],"10":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","ffion-phone",1795942238624,0,"ffion:9",12],"9":["a788056f-1b47-4905-be26-6a3fb6b35359",null,"tutor","lee-phone",1795942238622,0,"lee:8",12]},{"sort":[[["musical",7,0,false,0,"",0,0]],7,[7,0,0],["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null],null,[]],"words":[[["Chwarae''r delyn",7,2,true,0,"",0,0],["Chwarae''r delyn i Mam-gu",8,0,false,0,"",0,0]],8,[8,0,7],["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null],null,[]],"by_when":[10,0,false,0],"agreed":[[["Ten minutes after tea",9,0,true,0,"",0,0],["On the stairs",10,0,true,0,"",0,0]],10,[9,0,0],["a788056f-1b47-4905-be26-6a3fb6b35359",null],null,[]]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','01a2267f-c996-7000-8000-000000000002','step',12,'{"goal":["01a2267f-c996-7000-8000-000000000001",11,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238626],"words":["Find a chair",11,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238626],"_deleted":[true,12,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238627]}','[{"11":["a788056f-1b47-4905-be26-6a3fb6b35359",null,"tutor","lee-phone",1795942238626,0,"lee:10",12],"12":["a788056f-1b47-4905-be26-6a3fb6b35359",null,"tutor","lee-phone",1795942238627,0,"lee:11",12]},{"goal":[11,0,false,0],"words":[11,0,false,0],"_deleted":[12,0,false,0]}]','01a2267f-c996-7000-8000-000000000001',1,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026','01a2267f-c996-7000-8000-000000000003','lesson',3,'{"day":["2026-11-29",1,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238629],"did":["Scales, slowly. And a song.",3,"ab51616d-d1ba-4624-970f-53e8c0fc0d6f",1795942238631]}','[{"1":["a788056f-1b47-4905-be26-6a3fb6b35359",null,"tutor","lee-phone",1795942238629,0,"lee:14",12],"3":["ab51616d-d1ba-4624-970f-53e8c0fc0d6f",null,"tutor","jones-phone",1795942238631,1,"jones:15",12]},{"day":[1,0,false,0],"did":[3,0,true,0,[1,0,0],["a788056f-1b47-4905-be26-6a3fb6b35359",null]]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026','01a2267f-c9a5-7000-8000-00000000000c','task',2,'{"lesson":["01a2267f-c996-7000-8000-000000000003",2,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238629],"words":["Bars 1 to 8",2,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238629]}','[{"2":["a788056f-1b47-4905-be26-6a3fb6b35359",null,"tutor","lee-phone",1795942238629,0,"lee:14",12]},{"lesson":[2,0,false,1],"words":[2,0,false,1]}]','01a2267f-c996-7000-8000-000000000003',0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/own:a788056f-1b47-4905-be26-6a3fb6b35359/2026','01a2267f-c9a5-7000-8000-00000000000d','note',1,'{"lesson":["01a2267f-c996-7000-8000-000000000003",1,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238629],"words":["Tired today",1,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238629]}','[{"1":["a788056f-1b47-4905-be26-6a3fb6b35359",null,"tutor","lee-phone",1795942238629,0,"lee:14",12]},{"lesson":[1,0,false,2],"words":[1,2,true,2]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026','01a2267f-c996-7000-8000-000000000004','practice',4,'{"day":["2026-11-29",4,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238633],"what":["The song",4,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238633]}','[{"4":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","ffion-phone",1795942238633,0,"ffion:16",12]},{"day":[4,0,false,0],"what":[4,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026','01a2267f-c9aa-7000-8000-000000000011','cheer',5,'{"sticker":["star",5,"17b4dfbe-3787-4579-a4a9-1347b8be9cd0",1795942238634],"practice":["01a2267f-c996-7000-8000-000000000004",5,"17b4dfbe-3787-4579-a4a9-1347b8be9cd0",1795942238634]}','[{"5":["17b4dfbe-3787-4579-a4a9-1347b8be9cd0",null,"carer","carer-phone",1795942238634,0,"carer:18",12]},{"sticker":[5,0,false,0],"practice":[5,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','01a2267f-c9ac-7000-8000-000000000013','acknowledgement',13,'{"day":["2026-11-29",13,"6f6987f4-ed16-49be-9ad2-6eb54646b086",1795942238636],"comment":["Lovely",13,"6f6987f4-ed16-49be-9ad2-6eb54646b086",1795942238636]}','[{"13":["6f6987f4-ed16-49be-9ad2-6eb54646b086",null,"school","staff-phone",1795942238636,0,"staff:20",12]},{"day":[13,0,false,0],"comment":[13,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026','01a2267f-c9ad-7000-8000-000000000015','celebration',1,'{"day":["2026-11-29",1,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238637],"words":["Played for Mam-gu",1,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238637],"sort":["brave",1,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238637]}','[{"1":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","ffion-phone",1795942238637,0,"ffion:22",12]},{"day":[1,0,false,0],"words":[1,0,false,0],"sort":[1,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','2e2ff3be-d698-4a73-abb8-96a6942f70c1','dream',15,'{"words":["words of this dream",15,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238642]}','[{"15":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238642,0,"00c7dafc-9a1d-448c-bb0d-af507fc0c1c7:1",12]},{"words":[15,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','a3bacba4-ccea-46d7-a147-402cf60826ef','strategy',16,'{"words":["words of this strategy",16,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238644]}','[{"16":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238644,0,"41dd5936-18de-4edd-8f53-2636120986a6:1",12]},{"words":[16,2,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','4f052258-8daf-4a0c-a96a-2326141e9434','music',17,'{"what":["what of this music",17,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238645],"sort":["instrument",17,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238645],"setting":["individual",17,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238645],"group":["group of this music",17,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238645],"tutor":["tutor of this music",17,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238645],"start":["2026-11-29",17,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238645],"end":["2026-11-29",17,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238645],"reason":["finished",17,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238645]}','[{"17":["a788056f-1b47-4905-be26-6a3fb6b35359",null,"tutor","phone",1795942238645,0,"4e498a88-4ea8-4faf-9dd2-51a19d69194d:1",12]},{"what":[17,0,false,0],"sort":[17,0,false,0],"setting":[17,0,false,0],"group":[17,0,false,0],"tutor":[17,0,false,0],"start":[17,0,false,0],"end":[17,0,false,0],"reason":[17,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','2e5bc1c4-6e88-47e5-b000-4b816585ba27','repertoire',18,'{"called":["called of this repertoire",18,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238647],"say":["wish",18,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238647],"mine":[false,18,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238647],"sort":["piece",18,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238647],"since":["2026-11-29",18,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238647]}','[{"18":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238647,0,"49cb1b86-2618-4517-a1ef-c9d6c08e7be5:1",12]},{"called":[18,0,false,0],"say":[18,0,false,0],"mine":[18,0,false,0],"sort":[18,0,false,0],"since":[18,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','09b1f03e-9f90-41f3-974c-3dbcdc23d7c7','goal',19,'{"words":["words of this goal",19,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238648],"why":["why of this goal",19,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238648],"agreed":["agreed of this goal",19,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238648],"know":["know of this goal",19,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238648],"by_when":["by_when of this goal",19,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238648],"state":["suggested",19,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238648]}','[{"19":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238648,0,"a82c341d-c326-45ff-85bf-927e131899cc:1",12]},{"words":[19,2,true,0],"why":[19,2,true,0],"agreed":[19,0,true,0],"know":[19,0,true,0],"by_when":[19,0,false,0],"state":[19,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','8a33e905-2cbb-45ae-836e-aa2d807e6a0a','goal',20,'{"words":["words of this goal",20,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238650],"why":["why of this goal",20,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238650],"agreed":["agreed of this goal",20,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238650],"know":["know of this goal",20,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238650],"by_when":["by_when of this goal",20,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238650],"state":["suggested",20,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238650]}','[{"20":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238650,0,"22cb4852-7351-4257-8fc0-05b4d8856ad7:1",12]},{"words":[20,2,true,0],"why":[20,2,true,0],"agreed":[20,0,true,0],"know":[20,0,true,0],"by_when":[20,0,false,0],"state":[20,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','4d6bfdd5-b926-49cd-8df3-97d18d171ecd','step',21,'{"words":["words of this step",21,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238651],"done":[false,21,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238651],"done_on":["2026-11-29",21,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238651],"goal":["8a33e905-2cbb-45ae-836e-aa2d807e6a0a",21,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238651]}','[{"21":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238651,0,"1c7dab7f-e652-4f61-85f0-3c58a11aace7:1",12]},{"words":[21,0,false,0],"done":[21,0,false,0],"done_on":[21,0,false,0],"goal":[21,0,false,0]}]','8a33e905-2cbb-45ae-836e-aa2d807e6a0a',0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026','09923256-098e-43fb-9c52-4f11a4432fc7','lesson',6,'{"day":["2026-11-29",6,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238652],"took":["yes",6,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238652],"did":["did of this lesson",6,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238652],"well":["well of this lesson",6,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238652]}','[{"6":["a788056f-1b47-4905-be26-6a3fb6b35359",null,"tutor","phone",1795942238652,0,"92974391-64a8-432b-bd1b-3b217d12d746:1",12]},{"day":[6,0,false,0],"took":[6,0,false,0],"did":[6,0,true,0],"well":[6,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026','7cf1cb62-c993-4f51-822a-9ff813d68d00','lesson',7,'{"day":["2026-11-29",7,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238653],"took":["yes",7,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238653],"did":["did of this lesson",7,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238653],"well":["well of this lesson",7,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238653]}','[{"7":["a788056f-1b47-4905-be26-6a3fb6b35359",null,"tutor","phone",1795942238653,0,"77e27b46-875a-45ee-94cf-d07b180d2ef6:1",12]},{"day":[7,0,false,0],"took":[7,0,false,0],"did":[7,0,true,0],"well":[7,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026','0c80b3ba-3123-45fc-b1d9-332a0dd93117','task',8,'{"words":["words of this task",8,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238654],"how":["times",8,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238654],"amount":[3,8,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238654],"until":["until of this task",8,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238654],"lesson":["7cf1cb62-c993-4f51-822a-9ff813d68d00",8,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238654]}','[{"8":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238654,0,"0ed1573d-2cce-46eb-813a-8d22ba55aaae:1",12]},{"words":[8,0,false,0],"how":[8,0,false,0],"amount":[8,0,false,0],"until":[8,0,false,0],"lesson":[8,0,false,0]}]','7cf1cb62-c993-4f51-822a-9ff813d68d00',0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026','aaddcd9d-3aab-495a-9aae-3f44d5511468','practice',9,'{"day":["2026-11-29",9,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238655],"what":["what of this practice",9,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238655],"times":[3,9,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238655],"minutes":[3,9,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238655],"felt":["5",9,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238655],"noticed":["noticed of this practice",9,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238655],"how":["timer",9,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238655],"hidden":[false,9,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238655]}','[{"9":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238655,0,"20036198-c1bd-40fb-9392-ecb392a81e4c:1",12]},{"day":[9,0,false,0],"what":[9,0,false,0],"times":[9,0,false,0],"minutes":[9,0,false,0],"felt":[9,0,false,0],"noticed":[9,0,false,0],"how":[9,0,false,0],"hidden":[9,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026','dd48f3fb-136c-4059-90c4-d207fc202da2','cheer',10,'{"sticker":["star",10,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238657],"words":["words of this cheer",10,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238657]}','[{"10":["a788056f-1b47-4905-be26-6a3fb6b35359",null,"tutor","phone",1795942238657,0,"5639d110-a8bf-4632-8d5b-8770adca1555:1",12]},{"sticker":[10,0,false,0],"words":[10,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026','a1295223-4c70-43f1-ab0f-6d59ce4da6e6','lesson',11,'{"day":["2026-11-29",11,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238658],"took":["yes",11,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238658],"did":["did of this lesson",11,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238658],"well":["well of this lesson",11,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238658]}','[{"11":["a788056f-1b47-4905-be26-6a3fb6b35359",null,"tutor","phone",1795942238658,0,"f5de62bc-6f59-42b8-9bad-996a8f7e7541:1",12]},{"day":[11,0,false,0],"took":[11,0,false,0],"did":[11,0,true,0],"well":[11,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/own:a788056f-1b47-4905-be26-6a3fb6b35359/2026','9c34c5f9-d4bf-4bfd-94c8-18dfdaebf7fe','note',2,'{"words":["words of this note",2,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238659],"lesson":["a1295223-4c70-43f1-ab0f-6d59ce4da6e6",2,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238659]}','[{"2":["a788056f-1b47-4905-be26-6a3fb6b35359",null,"tutor","phone",1795942238659,0,"296d3824-32d5-4b32-b013-0937727f86d5:1",12]},{"words":[2,2,true,0],"lesson":[2,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','cce8944e-8240-4649-bbb6-86cc21438f17','acknowledgement',22,'{"day":["2026-11-29",22,"6f6987f4-ed16-49be-9ad2-6eb54646b086",1795942238660],"comment":["comment of this acknowledgement",22,"6f6987f4-ed16-49be-9ad2-6eb54646b086",1795942238660],"talk":[false,22,"6f6987f4-ed16-49be-9ad2-6eb54646b086",1795942238660]}','[{"22":["6f6987f4-ed16-49be-9ad2-6eb54646b086",null,"school","phone",1795942238660,0,"4969ca54-10f4-4e31-bf78-af95dc79bd17:1",12]},{"day":[22,0,false,0],"comment":[22,0,false,0],"talk":[22,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026','c64cba3c-6797-4328-ae3d-ba25745679ae','celebration',2,'{"words":["words of this celebration",2,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238662],"day":["2026-11-29",2,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238662],"sort":["first",2,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238662],"hidden":[false,2,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238662]}','[{"2":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238662,0,"81433776-4f1d-4ec2-9d3f-8b6e20587f7e:1",12]},{"words":[2,0,false,0],"day":[2,0,false,0],"sort":[2,0,false,0],"hidden":[2,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026','e25b3d63-0062-460a-87e1-42956d815487','opportunity',3,'{"what":["what of this opportunity",3,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238663],"sort":["group",3,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238663],"when":["when of this opportunity",3,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238663],"day":["2026-11-29",3,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238663],"where":["where of this opportunity",3,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238663],"cost":["cost of this opportunity",3,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238663],"who_for":["who_for of this opportunity",3,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238663],"more":["more of this opportunity",3,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238663],"answer":["interested",3,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238663]}','[{"3":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238663,0,"de5b479c-5f63-4fd1-9180-83c22b8473d9:1",12]},{"what":[3,0,false,0],"sort":[3,0,false,0],"when":[3,0,false,0],"day":[3,0,false,0],"where":[3,0,false,0],"cost":[3,0,false,0],"who_for":[3,0,false,0],"more":[3,0,false,0],"answer":[3,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/own:a788056f-1b47-4905-be26-6a3fb6b35359/2026','a9cb4a0c-6d94-4b93-be91-dc78d8406b49','reflection',3,'{"day":["2026-11-29",3,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238665],"happened":["happened of this reflection",3,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238665],"well":["well of this reflection",3,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238665],"change":["change of this reflection",3,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238665],"away":["away of this reflection",3,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238665]}','[{"3":["a788056f-1b47-4905-be26-6a3fb6b35359",null,"tutor","phone",1795942238665,0,"a076d60d-e6ca-41d2-92df-a93bcf74bf32:1",12]},{"day":[3,0,false,0],"happened":[3,2,true,0],"well":[3,2,true,0],"change":[3,2,true,0],"away":[3,2,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','14fd2714-e2dc-45c7-b669-c2a42ce42857','goal',23,'{"words":["words of this goal",23,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238666],"why":["why of this goal",23,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238666],"agreed":["agreed of this goal",23,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238666],"know":["know of this goal",23,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238666],"by_when":["by_when of this goal",23,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238666],"state":["suggested",23,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238666]}','[{"23":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238666,0,"acf683a7-802a-4272-b6c2-b6ab77af0df4:1",12]},{"words":[23,2,true,0],"why":[23,2,true,0],"agreed":[23,0,true,0],"know":[23,0,true,0],"by_when":[23,0,false,0],"state":[23,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026','4a70113a-e971-47e6-ad25-a82579fb5a8c','checkin',4,'{"day":["2026-11-29",4,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238667],"face":["5",4,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238667],"words":["words of this checkin",4,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238667],"goal":["14fd2714-e2dc-45c7-b669-c2a42ce42857",4,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238667]}','[{"4":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238667,0,"80354a3d-3e77-495b-8c2c-c771d69914a5:1",12]},{"day":[4,0,false,0],"face":[4,0,false,0],"words":[4,0,false,0],"goal":[4,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026','b8c76f85-87b0-43dd-a8aa-0b8541150728','stuck',12,'{"reason":["hard",12,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238668],"words":["words of this stuck",12,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238668],"help":[false,12,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238668],"better":[false,12,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238668]}','[{"12":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238668,0,"176d6004-37f5-4fad-a007-868df1c4cad0:1",12]},{"reason":[12,0,false,0],"words":[12,0,false,0],"help":[12,0,false,0],"better":[12,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026','c50f55d2-ebae-4521-a082-024682f65e31','stuck',13,'{"reason":["hard",13,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238670],"words":["words of this stuck",13,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238670],"help":[false,13,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238670],"better":[false,13,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238670]}','[{"13":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238670,0,"3d3701d4-63e4-46b8-bcdd-648197f2e3e0:1",12]},{"reason":[13,0,false,0],"words":[13,0,false,0],"help":[13,0,false,0],"better":[13,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026','31923f84-761a-4a62-9bf2-c7ca7fba10d2','answer',14,'{"words":["words of this answer",14,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238671],"stuck":["c50f55d2-ebae-4521-a082-024682f65e31",14,"a788056f-1b47-4905-be26-6a3fb6b35359",1795942238671]}','[{"14":["a788056f-1b47-4905-be26-6a3fb6b35359",null,"tutor","phone",1795942238671,0,"f7fadc2e-abde-4909-bfaf-01c294a03ea0:1",12]},{"words":[14,0,false,0],"stuck":[14,0,false,0]}]','c50f55d2-ebae-4521-a082-024682f65e31',0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home','6c8e7af5-6990-42c3-a2c3-ef13dc498cd9','spark',1,'{"words":["words of this spark",1,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238672],"sort":["start",1,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238672]}','[{"1":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238672,0,"c9cae0a9-c351-4cd2-8afd-087a085c8502:1",12]},{"words":[1,2,true,0],"sort":[1,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026','cd1089e9-826c-4393-8cd0-70b0f01ba11c','review',5,'{"look":["ahead",5,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238673],"term":["term of this review",5,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238673],"day":["2026-11-29",5,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238673],"steps":["steps of this review",5,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238673]}','[{"5":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238673,0,"59381441-d5a6-4dfb-aebc-edd7bcb730e3:1",12]},{"look":[5,0,false,0],"term":[5,0,false,0],"day":[5,0,false,0],"steps":[5,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026','bc37de48-5976-43de-826d-9a644abfdc81','review',6,'{"look":["ahead",6,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238674],"term":["term of this review",6,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238674],"day":["2026-11-29",6,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238674],"steps":["steps of this review",6,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238674]}','[{"6":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238674,0,"776ac72e-4add-45f1-a169-c09d353da178:1",12]},{"look":[6,0,false,0],"term":[6,0,false,0],"day":[6,0,false,0],"steps":[6,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026','bdf880ca-0883-5ba5-986b-e834e0d0b8c1','review_part',7,'{"best":["best of this review_part",7,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238676],"hard":["hard of this review_part",7,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238676],"changed":["changed of this review_part",7,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238676],"next":["next of this review_part",7,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238676],"sure":["5",7,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238676],"front":["5",7,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238676],"others":["5",7,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238676],"joy":["5",7,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238676],"moved_on":["yes",7,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238676],"review":["bc37de48-5976-43de-826d-9a644abfdc81",7,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238676]}','[{"7":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238676,0,"d7069adf-9e3e-4426-a5b7-d24414336b17:1",12]},{"best":[7,2,true,0],"hard":[7,2,true,0],"changed":[7,2,true,0],"next":[7,2,true,0],"sure":[7,0,false,0],"front":[7,0,false,0],"others":[7,0,false,0],"joy":[7,0,false,0],"moved_on":[7,0,false,0],"review":[7,0,false,0]}]','bc37de48-5976-43de-826d-9a644abfdc81',0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/own:76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','7b956794-31b9-4915-b68d-fb98cf47d204','ways',1,'{"answers":["both",1,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238679],"size":["normal",1,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238679],"calm":[false,1,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238679],"about":["2bee443c-46aa-51ad-ac33-6f43cbee11cd",1,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238679]}','[{"1":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238679,0,"a336deda-2642-433c-9ba3-d06e4115c54a:1",12]},{"answers":[1,0,false,0],"size":[1,0,false,0],"calm":[1,0,false,0],"about":[1,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026','808ba5e6-92f0-4c03-88fb-6a3be9684541','message',8,'{"words":["words of this message",8,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942238680]}','[{"8":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","phone",1795942238680,0,"88b75941-09b5-4935-a63e-ae82a8f2f9a8:1",12]},{"words":[8,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','01a2267f-f718-79f8-b1dd-70c7f5c177cd','goal',28,'{"words":["Chwarae gyda''r band",26,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942250443],"by_when":["By Easter",27,"76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",1795942254619]}','[{"26":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","d236387c-21c7-4edb-9d3f-69f3669f2a66",1795942250443,25,"2iOyoAKXO5sBiXfK:2",12],"27":["76d4a004-e49e-47d8-a7d8-f5e6d230a2f3",null,"pupil","desk",1795942254619,0,"ffion-test:1",12]},{"words":[26,2,true,0],"by_when":[27,0,false,0]}]',NULL,0,NULL);
CREATE TABLE refusal (
	"by" VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	reason VARCHAR(64) NOT NULL, 
	received BIGINT NOT NULL, 
	PRIMARY KEY ("by", id)
);
INSERT INTO "refusal" VALUES('17b4dfbe-3787-4579-a4a9-1347b8be9cd0','carer:23','not-allowed',1795942238639);
INSERT INTO "refusal" VALUES('ab51616d-d1ba-4624-970f-53e8c0fc0d6f','jones:25','not-yours',1795942238960);
INSERT INTO "refusal" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','another-of-hers:2','unknown-kind',1795942254683);
CREATE TABLE school (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	worried VARCHAR NOT NULL, 
	terms JSON NOT NULL, 
	zone VARCHAR NOT NULL, 
	ideas JSON DEFAULT '{}' NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "school" VALUES('959795a0-fb39-48da-8853-1838c161a363','Harebell Down School','Talk to Mrs Ashworth in room 4.','[{"name": "Autumn", "first": "2026-09-03", "last": "2026-12-18"}]','Europe/London','{}');
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
INSERT INTO "scope" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','a9c10c59-da22-4c04-8aa2-60fb3cf98630','circle',28,19,294,1795942254660,0,2495);
INSERT INTO "scope" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026','a9c10c59-da22-4c04-8aa2-60fb3cf98630','home',14,13,104,1795942238671,0,1083);
INSERT INTO "scope" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/own:a788056f-1b47-4905-be26-6a3fb6b35359/2026','a9c10c59-da22-4c04-8aa2-60fb3cf98630','own',3,3,6,1795942238665,0,313);
INSERT INTO "scope" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026','a9c10c59-da22-4c04-8aa2-60fb3cf98630','circle',8,8,36,1795942238680,0,1004);
INSERT INTO "scope" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/home','a9c10c59-da22-4c04-8aa2-60fb3cf98630','home',1,1,1,1795942238672,0,46);
INSERT INTO "scope" VALUES('a9c10c59-da22-4c04-8aa2-60fb3cf98630/own:76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a9c10c59-da22-4c04-8aa2-60fb3cf98630','own',1,1,1,1795942238679,0,94);
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
INSERT INTO "session" VALUES('b26d6a3289ca67eba9d8cdab854bd007872274190f4a4b8b6d0199779ce49d65','a788056f-1b47-4905-be26-6a3fb6b35359',1795942238525,1795942238525,'another device',NULL,0);
INSERT INTO "session" VALUES('4604753c0bf924c48909be6c9dbbefb89edb0f9fbf80de50a271d0dd8273b8f8','76d4a004-e49e-47d8-a7d8-f5e6d230a2f3',1795942249494,1795942249494,'a Linux computer',NULL,0);
INSERT INTO "session" VALUES('9d010569304b3399d41d03688666b1d0ab74d8e844d718a8ffd4828962d1b478','76d4a004-e49e-47d8-a7d8-f5e6d230a2f3',1795942254576,1795942254576,'another device',NULL,0);
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
INSERT INTO "staff" VALUES('959795a0-fb39-48da-8853-1838c161a363','6f6987f4-ed16-49be-9ad2-6eb54646b086',1);
CREATE TABLE visit (
	person VARCHAR(64) NOT NULL, 
	scope VARCHAR(160) NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	baseline INTEGER NOT NULL, 
	latest INTEGER NOT NULL, 
	opened BIGINT NOT NULL, 
	PRIMARY KEY (person, scope)
);
INSERT INTO "visit" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','a9c10c59-da22-4c04-8aa2-60fb3cf98630',24,24,1795942238696);
INSERT INTO "visit" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle#goals','a9c10c59-da22-4c04-8aa2-60fb3cf98630',24,24,0);
INSERT INTO "visit" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle#plan','a9c10c59-da22-4c04-8aa2-60fb3cf98630',24,24,0);
INSERT INTO "visit" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026','a9c10c59-da22-4c04-8aa2-60fb3cf98630',8,8,1795942238696);
INSERT INTO "visit" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026#goals','a9c10c59-da22-4c04-8aa2-60fb3cf98630',8,8,0);
INSERT INTO "visit" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026#plan','a9c10c59-da22-4c04-8aa2-60fb3cf98630',8,8,0);
INSERT INTO "visit" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026#together','a9c10c59-da22-4c04-8aa2-60fb3cf98630',8,8,0);
INSERT INTO "visit" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home','a9c10c59-da22-4c04-8aa2-60fb3cf98630',1,1,1795942238696);
INSERT INTO "visit" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home#plan','a9c10c59-da22-4c04-8aa2-60fb3cf98630',1,1,0);
INSERT INTO "visit" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026','a9c10c59-da22-4c04-8aa2-60fb3cf98630',14,14,1795942238696);
INSERT INTO "visit" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026#lessons','a9c10c59-da22-4c04-8aa2-60fb3cf98630',14,14,0);
INSERT INTO "visit" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026#practice','a9c10c59-da22-4c04-8aa2-60fb3cf98630',14,14,0);
INSERT INTO "visit" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026#stuck','a9c10c59-da22-4c04-8aa2-60fb3cf98630',14,14,0);
INSERT INTO "visit" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026#together','a9c10c59-da22-4c04-8aa2-60fb3cf98630',14,14,0);
INSERT INTO "visit" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359','a9c10c59-da22-4c04-8aa2-60fb3cf98630/own:a788056f-1b47-4905-be26-6a3fb6b35359','a9c10c59-da22-4c04-8aa2-60fb3cf98630',0,0,1795942238696);
INSERT INTO "visit" VALUES('a788056f-1b47-4905-be26-6a3fb6b35359','a9c10c59-da22-4c04-8aa2-60fb3cf98630/own:a788056f-1b47-4905-be26-6a3fb6b35359/2026','a9c10c59-da22-4c04-8aa2-60fb3cf98630',3,3,1795942238696);
INSERT INTO "visit" VALUES('17b4dfbe-3787-4579-a4a9-1347b8be9cd0','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','a9c10c59-da22-4c04-8aa2-60fb3cf98630',25,25,1795942244228);
INSERT INTO "visit" VALUES('17b4dfbe-3787-4579-a4a9-1347b8be9cd0','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle#goals','a9c10c59-da22-4c04-8aa2-60fb3cf98630',25,25,0);
INSERT INTO "visit" VALUES('17b4dfbe-3787-4579-a4a9-1347b8be9cd0','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle#plan','a9c10c59-da22-4c04-8aa2-60fb3cf98630',25,25,0);
INSERT INTO "visit" VALUES('17b4dfbe-3787-4579-a4a9-1347b8be9cd0','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026','a9c10c59-da22-4c04-8aa2-60fb3cf98630',8,8,1795942244228);
INSERT INTO "visit" VALUES('17b4dfbe-3787-4579-a4a9-1347b8be9cd0','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026#goals','a9c10c59-da22-4c04-8aa2-60fb3cf98630',8,8,0);
INSERT INTO "visit" VALUES('17b4dfbe-3787-4579-a4a9-1347b8be9cd0','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026#plan','a9c10c59-da22-4c04-8aa2-60fb3cf98630',8,8,0);
INSERT INTO "visit" VALUES('17b4dfbe-3787-4579-a4a9-1347b8be9cd0','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026#together','a9c10c59-da22-4c04-8aa2-60fb3cf98630',8,8,0);
INSERT INTO "visit" VALUES('17b4dfbe-3787-4579-a4a9-1347b8be9cd0','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home','a9c10c59-da22-4c04-8aa2-60fb3cf98630',1,1,1795942244228);
INSERT INTO "visit" VALUES('17b4dfbe-3787-4579-a4a9-1347b8be9cd0','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home#plan','a9c10c59-da22-4c04-8aa2-60fb3cf98630',1,1,0);
INSERT INTO "visit" VALUES('17b4dfbe-3787-4579-a4a9-1347b8be9cd0','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026','a9c10c59-da22-4c04-8aa2-60fb3cf98630',14,14,1795942244228);
INSERT INTO "visit" VALUES('17b4dfbe-3787-4579-a4a9-1347b8be9cd0','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026#lessons','a9c10c59-da22-4c04-8aa2-60fb3cf98630',14,14,0);
INSERT INTO "visit" VALUES('17b4dfbe-3787-4579-a4a9-1347b8be9cd0','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026#practice','a9c10c59-da22-4c04-8aa2-60fb3cf98630',14,14,0);
INSERT INTO "visit" VALUES('17b4dfbe-3787-4579-a4a9-1347b8be9cd0','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026#stuck','a9c10c59-da22-4c04-8aa2-60fb3cf98630',14,14,0);
INSERT INTO "visit" VALUES('17b4dfbe-3787-4579-a4a9-1347b8be9cd0','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026#together','a9c10c59-da22-4c04-8aa2-60fb3cf98630',14,14,0);
INSERT INTO "visit" VALUES('17b4dfbe-3787-4579-a4a9-1347b8be9cd0','a9c10c59-da22-4c04-8aa2-60fb3cf98630/own:17b4dfbe-3787-4579-a4a9-1347b8be9cd0','a9c10c59-da22-4c04-8aa2-60fb3cf98630',0,0,1795942244228);
INSERT INTO "visit" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle','a9c10c59-da22-4c04-8aa2-60fb3cf98630',25,25,1795942249552);
INSERT INTO "visit" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle#goals','a9c10c59-da22-4c04-8aa2-60fb3cf98630',25,25,0);
INSERT INTO "visit" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle#plan','a9c10c59-da22-4c04-8aa2-60fb3cf98630',25,25,0);
INSERT INTO "visit" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026','a9c10c59-da22-4c04-8aa2-60fb3cf98630',8,8,1795942249552);
INSERT INTO "visit" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026#goals','a9c10c59-da22-4c04-8aa2-60fb3cf98630',8,8,0);
INSERT INTO "visit" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026#plan','a9c10c59-da22-4c04-8aa2-60fb3cf98630',8,8,0);
INSERT INTO "visit" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a9c10c59-da22-4c04-8aa2-60fb3cf98630/circle/2026#together','a9c10c59-da22-4c04-8aa2-60fb3cf98630',8,8,0);
INSERT INTO "visit" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home','a9c10c59-da22-4c04-8aa2-60fb3cf98630',1,1,1795942249552);
INSERT INTO "visit" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home#plan','a9c10c59-da22-4c04-8aa2-60fb3cf98630',1,1,0);
INSERT INTO "visit" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026','a9c10c59-da22-4c04-8aa2-60fb3cf98630',14,14,1795942249552);
INSERT INTO "visit" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026#lessons','a9c10c59-da22-4c04-8aa2-60fb3cf98630',14,14,0);
INSERT INTO "visit" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026#practice','a9c10c59-da22-4c04-8aa2-60fb3cf98630',14,14,0);
INSERT INTO "visit" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026#stuck','a9c10c59-da22-4c04-8aa2-60fb3cf98630',14,14,0);
INSERT INTO "visit" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a9c10c59-da22-4c04-8aa2-60fb3cf98630/home/2026#together','a9c10c59-da22-4c04-8aa2-60fb3cf98630',14,14,0);
INSERT INTO "visit" VALUES('76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a9c10c59-da22-4c04-8aa2-60fb3cf98630/own:76d4a004-e49e-47d8-a7d8-f5e6d230a2f3','a9c10c59-da22-4c04-8aa2-60fb3cf98630',1,1,1795942249552);
CREATE INDEX ix_allowance_full_at ON allowance (full_at);
CREATE INDEX ix_event_plan ON event ("plan");
CREATE INDEX ix_event_whom ON event (whom);
CREATE INDEX event_school ON event (school, at);
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
