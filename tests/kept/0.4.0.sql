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
INSERT INTO "access" VALUES(1,'59ce286b-a009-4e23-b778-45f1afabec00','7657da5c-5bb5-4416-a5b0-d2899982226f','9bef21ad-d8d6-4d9e-9560-baa4b8c6ba67',1795950457977,'home');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0011');
CREATE TABLE allowance (
	number INTEGER NOT NULL, 
	full_at INTEGER NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "allowance" VALUES(409550,1795950487457);
INSERT INTO "allowance" VALUES(809678,1795951057457);
INSERT INTO "allowance" VALUES(859873,1795951357457);
CREATE TABLE device (
	person VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	last_at BIGINT NOT NULL, 
	last_seen BIGINT NOT NULL, 
	said BIGINT NOT NULL, 
	strayed BIGINT, 
	PRIMARY KEY (person, id)
);
INSERT INTO "device" VALUES('server','server',1795950457987,1795950457987,5,NULL);
INSERT INTO "device" VALUES('35583b76-e696-4711-907d-149615f08fa9','ffion-phone',1795950457569,1795950457569,5,NULL);
INSERT INTO "device" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','lee-phone',1795950457556,1795950457557,5,NULL);
INSERT INTO "device" VALUES('5671593d-06e6-42a9-854c-b1b826e5930e','jones-phone',1795950457560,1795950457994,1,NULL);
INSERT INTO "device" VALUES('cc036e29-f1d9-4210-bfcb-7d38d81a6398','carer-phone',1795950457564,1795950457570,1,NULL);
INSERT INTO "device" VALUES('9bef21ad-d8d6-4d9e-9560-baa4b8c6ba67','staff-phone',1795950457566,1795950457566,1,NULL);
INSERT INTO "device" VALUES('35583b76-e696-4711-907d-149615f08fa9','phone',1795950457625,1795950457625,22,NULL);
INSERT INTO "device" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','phone',1795950457612,1795950457612,8,NULL);
INSERT INTO "device" VALUES('9bef21ad-d8d6-4d9e-9560-baa4b8c6ba67','phone',1795950457601,1795950457601,1,NULL);
INSERT INTO "device" VALUES('35583b76-e696-4711-907d-149615f08fa9','cb420cb5-6bbd-4c56-9701-bea24d9e9955',1795950469577,1795950472068,2,NULL);
INSERT INTO "device" VALUES('35583b76-e696-4711-907d-149615f08fa9','desk',1795950472010,1795950472010,1,NULL);
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
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',1,'server','6WnDm5RHImmIkDZE:0',0,'card','6befc1cb-2f9f-5c3f-94fa-8c6f5fcfa67e','{"name":"Ffion Llewellyn","year":"Year 7","group":"7 Kestrel","school":"Harebell Down School","worried":"Talk to Mrs Ashworth in room 4.","terms":[{"name":"Autumn","first":"2026-09-03","last":"2026-12-18"}]}',NULL,0,NULL,'server','server',1795950456979,1795950456979,1795950456979,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',2,'server','6WnDm5RHImmIkDZE:0',1,'member','830a3900-690d-5cd5-ba18-b266478ed68b','{"person":"35583b76-e696-4711-907d-149615f08fa9","name":"Ffion Llewellyn","role":"pupil","since":"2026-11-29"}',NULL,0,NULL,'server','server',1795950456979,1795950456979,1795950456979,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',3,'server','KdoAd4VVIGC2aQhN:0',0,'member','d92e7df3-a39f-52aa-b9a6-7afca90b5aef','{"person":"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1","name":"Ms Lee","role":"tutor","since":"2026-11-29"}',NULL,2,NULL,'server','server',1795950457149,1795950457149,1795950457149,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',4,'server','C20yFtlWK7ll630b:0',0,'member','c1077cb6-7532-5db6-9f70-2e5d2c869934','{"person":"5671593d-06e6-42a9-854c-b1b826e5930e","name":"Mr Jones","role":"tutor","since":"2026-11-29"}',NULL,3,NULL,'server','server',1795950457155,1795950457155,1795950457155,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',5,'server','VeTcnUhLrQUFVf75:0',0,'member','0a69354b-369a-51e8-9d61-47c5b62ffc1e','{"person":"cc036e29-f1d9-4210-bfcb-7d38d81a6398","name":"Siân Llewellyn","role":"carer","since":"2026-11-29"}',NULL,4,NULL,'server','server',1795950457158,1795950457158,1795950457158,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',6,'35583b76-e696-4711-907d-149615f08fa9','ffion:5',0,'about','5e7e63f1-d6cc-54ed-979d-10bda025bbf8','{"matters":"Canu gyda Mam-gu","loves":{"$add":["jazz"],"$remove":[]}}',NULL,0,NULL,'pupil','ffion-phone',1795950457538,1795950457538,1795950457538,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',7,'35583b76-e696-4711-907d-149615f08fa9','ffion:6',0,'goal','01a226fd-32c2-7000-8000-000000000001','{"words":"Chwarae''r delyn","sort":{"$add":["musical"],"$remove":[]}}',NULL,0,NULL,'pupil','ffion-phone',1795950457545,1795950457545,1795950457545,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',8,'9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','lee:7',0,'goal','01a226fd-32c2-7000-8000-000000000001','{"words":"Chwarae''r delyn i Mam-gu"}',NULL,0,NULL,'tutor','lee-phone',1795950457547,1795950457547,1795950457547,12,'[[0,"words","suggested"]]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',9,'9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','lee:8',0,'goal','01a226fd-32c2-7000-8000-000000000001','{"agreed":"Ten minutes after tea"}',NULL,0,NULL,'tutor','lee-phone',1795950457549,1795950457549,1795950457550,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',10,'35583b76-e696-4711-907d-149615f08fa9','ffion:9',0,'goal','01a226fd-32c2-7000-8000-000000000001','{"agreed":"On the stairs","by_when":"Easter"}',NULL,0,NULL,'pupil','ffion-phone',1795950457551,1795950457551,1795950457551,12,'[[0,"agreed","kept"]]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',11,'9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','lee:10',0,'step','01a226fd-32c2-7000-8000-000000000002','{"goal":"01a226fd-32c2-7000-8000-000000000001","words":"Find a chair"}',NULL,0,NULL,'tutor','lee-phone',1795950457553,1795950457553,1795950457553,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',12,'9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','lee:11',0,'step','01a226fd-32c2-7000-8000-000000000002','{"_deleted":true}',NULL,0,NULL,'tutor','lee-phone',1795950457554,1795950457554,1795950457555,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026',1,'9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','lee:14',0,'lesson','01a226fd-32c2-7000-8000-000000000003','{"day":"2026-11-29","did":"Scales, slowly"}','{"did":"Scales, slowly"}',0,NULL,'tutor','lee-phone',1795950457556,1795950457556,1795950457557,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026',2,'9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','lee:14',1,'task','01a226fd-32d4-7000-8000-00000000000c','{"lesson":"01a226fd-32c2-7000-8000-000000000003","words":"Bars 1 to 8"}',NULL,0,NULL,'tutor','lee-phone',1795950457556,1795950457556,1795950457557,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/own:9f58f989-ed7f-4401-ba9c-ede2f1bde2e1/2026',1,'9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','lee:14',2,'note','01a226fd-32d4-7000-8000-00000000000d','{"lesson":"01a226fd-32c2-7000-8000-000000000003","words":"Tired today"}',NULL,0,NULL,'tutor','lee-phone',1795950457556,1795950457556,1795950457557,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026',3,'5671593d-06e6-42a9-854c-b1b826e5930e','jones:15',0,'lesson','01a226fd-32c2-7000-8000-000000000003','{"did":"Scales, slowly. And a song."}','{"did":"Scales, slowly. And a song."}',1,NULL,'tutor','jones-phone',1795950457560,1795950457560,1795950457560,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026',4,'35583b76-e696-4711-907d-149615f08fa9','ffion:16',0,'practice','01a226fd-32c2-7000-8000-000000000004','{"day":"2026-11-29","what":"The song"}',NULL,0,NULL,'pupil','ffion-phone',1795950457562,1795950457562,1795950457562,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026',5,'cc036e29-f1d9-4210-bfcb-7d38d81a6398','carer:18',0,'cheer','01a226fd-32dc-7000-8000-000000000011','{"sticker":"star","practice":"01a226fd-32c2-7000-8000-000000000004"}',NULL,0,NULL,'carer','carer-phone',1795950457564,1795950457564,1795950457564,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',13,'9bef21ad-d8d6-4d9e-9560-baa4b8c6ba67','staff:20',0,'acknowledgement','01a226fd-32de-7000-8000-000000000013','{"day":"2026-11-29","comment":"Lovely"}',NULL,0,NULL,'school','staff-phone',1795950457566,1795950457566,1795950457566,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026',1,'35583b76-e696-4711-907d-149615f08fa9','ffion:22',0,'celebration','01a226fd-32e1-7000-8000-000000000015','{"day":"2026-11-29","words":"Played for Mam-gu","sort":"brave"}',NULL,0,NULL,'pupil','ffion-phone',1795950457569,1795950457569,1795950457569,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',14,'35583b76-e696-4711-907d-149615f08fa9','20f22c33-0f07-4baf-840d-86a95a3346ec:1',0,'about','5e7e63f1-d6cc-54ed-979d-10bda025bbf8','{"called":"called of about 1","say":"say of about 2","good_at":"good_at of about 3","matters":"matters of about 4","celebrate":"aloud","feedback":"first-good"}',NULL,0,NULL,'pupil','phone',1795950457573,1795950457573,1795950457573,12,'[[0,"matters","superseded","Canu gyda Mam-gu"]]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',15,'35583b76-e696-4711-907d-149615f08fa9','47776dd0-e588-4a95-be69-c1144cf2bd07:1',0,'dream','f2e52f0d-f91f-4e7f-8c12-6635731241c2','{"words":"words of dream 7"}',NULL,0,NULL,'pupil','phone',1795950457576,1795950457576,1795950457576,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',16,'35583b76-e696-4711-907d-149615f08fa9','530f7a15-6705-4b29-b1b4-1bdc02f7bb03:1',0,'strategy','5bf6edd1-9bb7-4371-a049-139da9db448a','{"words":"words of strategy 8"}',NULL,0,NULL,'pupil','phone',1795950457577,1795950457577,1795950457578,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',17,'9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','b97012de-db6c-45db-83f7-a257a8fa9f53:1',0,'music','d154f256-13aa-4c25-ada1-3608e9bf89cb','{"what":"what of music 9","sort":"instrument","setting":"individual","group":"group of music 12","tutor":"tutor of music 13","start":"2026-11-22","end":"2026-11-22","reason":"finished"}',NULL,0,NULL,'tutor','phone',1795950457579,1795950457579,1795950457580,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',18,'35583b76-e696-4711-907d-149615f08fa9','576c7e01-ce67-4ced-9d0c-2c622f2a2986:1',0,'repertoire','227d24ce-5fa9-49a9-8cff-7746313df0a5','{"called":"called of repertoire 17","say":"wish","mine":false,"sort":"piece","since":"2026-11-22"}',NULL,0,NULL,'pupil','phone',1795950457582,1795950457582,1795950457582,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',19,'35583b76-e696-4711-907d-149615f08fa9','3b040e40-0c93-45d8-a58e-bbe07b92f398:1',0,'goal','c36caa63-8c2e-4f26-bf04-8853af2cc224','{"words":"words of goal 22","why":"why of goal 23","agreed":"agreed of goal 24","know":"know of goal 25","by_when":"by_when of goal 26","state":"suggested"}',NULL,0,NULL,'pupil','phone',1795950457584,1795950457584,1795950457584,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',20,'35583b76-e696-4711-907d-149615f08fa9','5111c452-6d08-4b00-9f4b-6ae8b9f5e296:1',0,'goal','42c1f0bf-b4db-4fb0-afc0-7acde91b56db','{"words":"words of goal 31","why":"why of goal 32","agreed":"agreed of goal 33","know":"know of goal 34","by_when":"by_when of goal 35","state":"suggested"}',NULL,0,NULL,'pupil','phone',1795950457586,1795950457586,1795950457586,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',21,'35583b76-e696-4711-907d-149615f08fa9','8a1af4bc-1825-46ff-92fe-db2a3f15a861:1',0,'step','efd13542-52db-4fc1-8b66-5b195e4769f4','{"words":"words of step 28","done":false,"done_on":"2026-11-22","goal":"42c1f0bf-b4db-4fb0-afc0-7acde91b56db"}',NULL,0,NULL,'pupil','phone',1795950457588,1795950457588,1795950457588,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026',6,'9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','a68eee97-ed60-4791-be4f-a0fdf74745ab:1',0,'lesson','76227568-d676-4c21-ae6f-d1ce66088a8a','{"day":"2026-11-22","took":"yes","did":"did of lesson 39","well":"well of lesson 40"}','{"did":"did of lesson 39","well":"well of lesson 40"}',0,NULL,'tutor','phone',1795950457590,1795950457590,1795950457590,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026',7,'9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','a66e3fe2-fc75-4290-817d-730d8c9bfd4a:1',0,'lesson','33a5a85e-61e0-4011-9d4c-69d7ea2a4d8a','{"day":"2026-11-22","took":"yes","did":"did of lesson 47","well":"well of lesson 48"}','{"did":"did of lesson 47","well":"well of lesson 48"}',0,NULL,'tutor','phone',1795950457592,1795950457592,1795950457592,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026',8,'35583b76-e696-4711-907d-149615f08fa9','8d834985-49b2-4401-b870-7d3b08243d27:1',0,'task','b845d8b3-34e4-4415-ac45-41a974df6520','{"words":"words of task 41","how":"times","amount":1,"until":"until of task 44","lesson":"33a5a85e-61e0-4011-9d4c-69d7ea2a4d8a"}',NULL,0,NULL,'pupil','phone',1795950457594,1795950457594,1795950457594,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026',9,'35583b76-e696-4711-907d-149615f08fa9','dbdffe0b-f82c-4d50-b917-246a2550d244:1',0,'practice','cbb36ffe-cd68-40e4-949c-2efe5c749483','{"day":"2026-11-22","what":"what of practice 50","times":0,"minutes":0,"felt":"5","noticed":"noticed of practice 54","how":"timer","hidden":false}',NULL,0,NULL,'pupil','phone',1795950457595,1795950457595,1795950457595,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026',10,'9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','32ae0105-4a02-4d97-82a6-720f34d46f99:1',0,'cheer','7bf06962-90a4-45c4-a0d2-f3afafa7c624','{"sticker":"star","words":"words of cheer 58"}',NULL,0,NULL,'tutor','phone',1795950457597,1795950457597,1795950457597,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026',11,'9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','9b84d67d-a45e-4a8b-baae-4aefaf0ffb21:1',0,'lesson','e9b9bf14-5e35-4ed7-9695-7da3e61a10ae','{"day":"2026-11-22","took":"yes","did":"did of lesson 62","well":"well of lesson 63"}','{"did":"did of lesson 62","well":"well of lesson 63"}',0,NULL,'tutor','phone',1795950457598,1795950457598,1795950457598,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/own:9f58f989-ed7f-4401-ba9c-ede2f1bde2e1/2026',2,'9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','525c8514-7687-4130-bcf4-428fe9ae4a55:1',0,'note','4d300f83-5aea-4d3b-a313-21bbc15c8549','{"words":"words of note 59","lesson":"e9b9bf14-5e35-4ed7-9695-7da3e61a10ae"}',NULL,0,NULL,'tutor','phone',1795950457599,1795950457599,1795950457599,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',22,'9bef21ad-d8d6-4d9e-9560-baa4b8c6ba67','386f0c4e-7818-49f3-9615-02155865df67:1',0,'acknowledgement','3da86d22-081b-47b6-b520-47738da1cb20','{"day":"2026-11-22","comment":"comment of acknowledgement 65","talk":false}',NULL,0,NULL,'school','phone',1795950457601,1795950457601,1795950457601,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026',2,'35583b76-e696-4711-907d-149615f08fa9','75a554e7-a3be-4d6a-9300-e9b902692e0d:1',0,'celebration','5255bb83-75cf-406d-8407-2046574fcdb2','{"words":"words of celebration 67","day":"2026-11-22","sort":"first","hidden":false}',NULL,0,NULL,'pupil','phone',1795950457602,1795950457602,1795950457602,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026',3,'35583b76-e696-4711-907d-149615f08fa9','3b70da2c-53b5-42d1-83a2-2dd10fd5e97e:1',0,'opportunity','51859f0e-afb5-4aba-b491-69e0ce02a0b1','{"what":"what of opportunity 71","sort":"group","when":"when of opportunity 73","day":"2026-11-22","where":"where of opportunity 75","cost":"cost of opportunity 76","who_for":"who_for of opportunity 77","more":"more of opportunity 78","answer":"interested"}',NULL,0,NULL,'pupil','phone',1795950457604,1795950457604,1795950457604,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/own:9f58f989-ed7f-4401-ba9c-ede2f1bde2e1/2026',3,'9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','4c290e66-8a22-4b3a-a351-0e273a5fb70d:1',0,'reflection','96d2a084-2f4b-4d1a-9258-a7841f4197b9','{"day":"2026-11-22","happened":"happened of reflection 81","well":"well of reflection 82","change":"change of reflection 83","away":"away of reflection 84"}',NULL,0,NULL,'tutor','phone',1795950457605,1795950457605,1795950457605,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',23,'35583b76-e696-4711-907d-149615f08fa9','71be9894-f9f8-4013-9a8f-9cbe29065161:1',0,'goal','49e077f4-a4cb-40e6-b2d5-93000002ddf8','{"words":"words of goal 88","why":"why of goal 89","agreed":"agreed of goal 90","know":"know of goal 91","by_when":"by_when of goal 92","state":"suggested"}',NULL,0,NULL,'pupil','phone',1795950457607,1795950457607,1795950457607,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026',4,'35583b76-e696-4711-907d-149615f08fa9','134796f2-bc13-4296-9eb6-0adbe7a72148:1',0,'checkin','339a91ba-56d1-4737-80f6-121a53ed01d8','{"day":"2026-11-22","face":"5","words":"words of checkin 87","goal":"49e077f4-a4cb-40e6-b2d5-93000002ddf8"}',NULL,0,NULL,'pupil','phone',1795950457608,1795950457608,1795950457608,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026',12,'35583b76-e696-4711-907d-149615f08fa9','69d17a18-df90-441f-8994-c56c49668f53:1',0,'stuck','b4af74df-286f-455e-aa96-5326743c7b2e','{"reason":"hard","words":"words of stuck 95","help":false,"better":false}',NULL,0,NULL,'pupil','phone',1795950457610,1795950457610,1795950457610,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026',13,'35583b76-e696-4711-907d-149615f08fa9','c40d66e1-7035-41ef-9051-c95e9b17a089:1',0,'stuck','15a771dd-dd80-4790-b585-545e56144fc5','{"reason":"hard","words":"words of stuck 100","help":false,"better":false}',NULL,0,NULL,'pupil','phone',1795950457611,1795950457611,1795950457611,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026',14,'9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','63733b7b-e1bf-471b-af84-16ceea23a72e:1',0,'answer','0e1148bf-870c-40ae-b4d0-a668aa8c7f61','{"words":"words of answer 98","stuck":"15a771dd-dd80-4790-b585-545e56144fc5"}',NULL,0,NULL,'tutor','phone',1795950457612,1795950457612,1795950457612,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home',1,'35583b76-e696-4711-907d-149615f08fa9','1b058312-56df-4077-a1a8-0529fa1a7be8:1',0,'spark','d911da8e-0cb0-48d4-b856-42362ab98a8b','{"words":"words of spark 103","sort":"start"}',NULL,0,NULL,'pupil','phone',1795950457614,1795950457614,1795950457614,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026',5,'35583b76-e696-4711-907d-149615f08fa9','29123818-49e4-4cea-8d74-64ae3148f97d:1',0,'review','3bbb59fc-7997-4e68-b1ae-90c09d473b73','{"look":"ahead","term":"term of review 106","day":"2026-11-22","steps":"steps of review 108"}',NULL,0,NULL,'pupil','phone',1795950457615,1795950457615,1795950457615,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026',6,'35583b76-e696-4711-907d-149615f08fa9','cadb7027-fcd4-4c3a-8513-88b732d537ce:1',0,'review','1de86435-4de0-4c34-9f7d-7890959d2a59','{"look":"ahead","term":"term of review 119","day":"2026-11-22","steps":"steps of review 121"}',NULL,0,NULL,'pupil','phone',1795950457617,1795950457617,1795950457617,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026',7,'35583b76-e696-4711-907d-149615f08fa9','979d1809-0e25-4013-8188-0fd95bde1fcc:1',0,'review_part','71623ec5-2663-5a47-b2f6-7505d95c341d','{"best":"best of review_part 109","hard":"hard of review_part 110","changed":"changed of review_part 111","next":"next of review_part 112","sure":"5","front":"5","others":"5","joy":"5","moved_on":"yes","review":"1de86435-4de0-4c34-9f7d-7890959d2a59"}',NULL,0,NULL,'pupil','phone',1795950457619,1795950457619,1795950457619,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',24,'35583b76-e696-4711-907d-149615f08fa9','69d3cf7d-cf73-4ee4-9ac3-fc7bade774a2:1',0,'about','5e7e63f1-d6cc-54ed-979d-10bda025bbf8','{"called":"called of about 125","say":"say of about 126","good_at":"good_at of about 127","matters":"matters of about 128","celebrate":"aloud","feedback":"first-good"}',NULL,0,NULL,'pupil','phone',1795950457621,1795950457621,1795950457622,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/own:35583b76-e696-4711-907d-149615f08fa9',1,'35583b76-e696-4711-907d-149615f08fa9','9f16d9cc-331a-4f75-9c39-5166c449ec6a:1',0,'ways','763685b9-baa7-4f1a-b3a2-2a42a6a9bc8e','{"answers":"both","size":"normal","calm":false,"about":"5e7e63f1-d6cc-54ed-979d-10bda025bbf8"}',NULL,0,NULL,'pupil','phone',1795950457624,1795950457624,1795950457624,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026',8,'35583b76-e696-4711-907d-149615f08fa9','8a2f9ecc-acd2-4ba7-97c1-8286dcf7fbcb:1',0,'message','05fc9e41-6de6-4744-900c-59f68100df98','{"words":"words of message 131"}',NULL,0,NULL,'pupil','phone',1795950457625,1795950457625,1795950457625,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',25,'server','kvwgmCRMXmMbmX_W:0',0,'member','c1077cb6-7532-5db6-9f70-2e5d2c869934','{"until":"2026-11-29"}',NULL,24,NULL,'server','server',1795950457987,1795950457987,1795950457987,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',26,'35583b76-e696-4711-907d-149615f08fa9','IvbPzgNE45jv0coD:2',0,'goal','01a226fd-5eac-7cda-a05b-4cf4026a77a4','{"words":"Chwarae gyda''r band"}',NULL,25,NULL,'pupil','cb420cb5-6bbd-4c56-9701-bea24d9e9955',1795950468979,1795950468985,1795950469099,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',27,'35583b76-e696-4711-907d-149615f08fa9','ffion-test:1',0,'goal','01a226fd-5eac-7cda-a05b-4cf4026a77a4','{"by_when":"By Easter"}',NULL,0,NULL,'pupil','desk',1795950472007,1795950472010,1795950472010,12,'[]');
INSERT INTO "edit" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle',28,'35583b76-e696-4711-907d-149615f08fa9','IvbPzgNE45jv0coD:3',0,'goal','01a226fd-5eac-7cda-a05b-4cf4026a77a4','{"by_when":"By Whitsun"}',NULL,26,NULL,'pupil','cb420cb5-6bbd-4c56-9701-bea24d9e9955',1795950469570,1795950469577,1795950472044,12,'[[0,"by_when","superseded"]]');
CREATE TABLE epoch (
	id VARCHAR(64) NOT NULL, 
	made BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "epoch" VALUES('kEbxlYH8nzn_IiSs',1795950455584);
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
INSERT INTO "event" VALUES(1,1795950456973,'command','added','35583b76-e696-4711-907d-149615f08fa9','7657da5c-5bb5-4416-a5b0-d2899982226f','pupil','59ce286b-a009-4e23-b778-45f1afabec00',0);
INSERT INTO "event" VALUES(2,1795950456978,'command','joined','35583b76-e696-4711-907d-149615f08fa9','7657da5c-5bb5-4416-a5b0-d2899982226f','pupil','59ce286b-a009-4e23-b778-45f1afabec00',0);
INSERT INTO "event" VALUES(3,1795950457046,'command','added','9f58f989-ed7f-4401-ba9c-ede2f1bde2e1',NULL,'tutor','59ce286b-a009-4e23-b778-45f1afabec00',0);
INSERT INTO "event" VALUES(4,1795950457095,'command','added','5671593d-06e6-42a9-854c-b1b826e5930e',NULL,'tutor','59ce286b-a009-4e23-b778-45f1afabec00',0);
INSERT INTO "event" VALUES(5,1795950457145,'command','added','cc036e29-f1d9-4210-bfcb-7d38d81a6398',NULL,'carer','59ce286b-a009-4e23-b778-45f1afabec00',0);
INSERT INTO "event" VALUES(6,1795950457149,'command','joined','9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','7657da5c-5bb5-4416-a5b0-d2899982226f','tutor','59ce286b-a009-4e23-b778-45f1afabec00',1);
INSERT INTO "event" VALUES(7,1795950457155,'command','joined','5671593d-06e6-42a9-854c-b1b826e5930e','7657da5c-5bb5-4416-a5b0-d2899982226f','tutor','59ce286b-a009-4e23-b778-45f1afabec00',1);
INSERT INTO "event" VALUES(8,1795950457158,'command','joined','cc036e29-f1d9-4210-bfcb-7d38d81a6398','7657da5c-5bb5-4416-a5b0-d2899982226f','carer','59ce286b-a009-4e23-b778-45f1afabec00',1);
INSERT INTO "event" VALUES(9,1795950457207,'command','added','9bef21ad-d8d6-4d9e-9560-baa4b8c6ba67',NULL,'school','59ce286b-a009-4e23-b778-45f1afabec00',0);
INSERT INTO "event" VALUES(10,1795950457211,'command','named for safeguarding','9bef21ad-d8d6-4d9e-9560-baa4b8c6ba67',NULL,'','59ce286b-a009-4e23-b778-45f1afabec00',1);
INSERT INTO "event" VALUES(11,1795950457257,'command','added','5ebcdb3b-50d0-461e-b48b-1099e0fa36f8',NULL,'hub','',0);
INSERT INTO "event" VALUES(12,1795950457987,'command','left','5671593d-06e6-42a9-854c-b1b826e5930e','7657da5c-5bb5-4416-a5b0-d2899982226f','tutor','59ce286b-a009-4e23-b778-45f1afabec00',0);
CREATE TABLE member (
	id INTEGER NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	role VARCHAR(64) NOT NULL, 
	since BIGINT NOT NULL, 
	until BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO "member" VALUES(1,'7657da5c-5bb5-4416-a5b0-d2899982226f','35583b76-e696-4711-907d-149615f08fa9','pupil',1795950456975,NULL);
INSERT INTO "member" VALUES(2,'7657da5c-5bb5-4416-a5b0-d2899982226f','9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','tutor',1795950457148,NULL);
INSERT INTO "member" VALUES(3,'7657da5c-5bb5-4416-a5b0-d2899982226f','5671593d-06e6-42a9-854c-b1b826e5930e','tutor',1795950457154,1795950457984);
INSERT INTO "member" VALUES(4,'7657da5c-5bb5-4416-a5b0-d2899982226f','cc036e29-f1d9-4210-bfcb-7d38d81a6398','carer',1795950457158,NULL);
CREATE TABLE membership (
	person VARCHAR(64) NOT NULL, 
	number BIGINT NOT NULL, 
	PRIMARY KEY (person)
);
INSERT INTO "membership" VALUES('35583b76-e696-4711-907d-149615f08fa9',1);
INSERT INTO "membership" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1',1);
INSERT INTO "membership" VALUES('5671593d-06e6-42a9-854c-b1b826e5930e',2);
INSERT INTO "membership" VALUES('cc036e29-f1d9-4210-bfcb-7d38d81a6398',1);
INSERT INTO "membership" VALUES('9bef21ad-d8d6-4d9e-9560-baa4b8c6ba67',1);
CREATE TABLE offer (
	id VARCHAR NOT NULL, 
	"by" VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	fields JSON NOT NULL, 
	taken_back INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "offer" VALUES('01a226fd-3476-7000-8000-000000000018','5ebcdb3b-50d0-461e-b48b-1099e0fa36f8',1795950457975,'{"what": "Cerdd yn y Parc", "day": "2026-11-29"}',NULL);
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
	offers_seen INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(school_id) REFERENCES school (id), 
	UNIQUE ("plan"), 
	UNIQUE (sign_in)
);
INSERT INTO "person" VALUES('35583b76-e696-4711-907d-149615f08fa9','59ce286b-a009-4e23-b778-45f1afabec00','pupil','Ffion Llewellyn','Ffion','Year 7','7 Kestrel','7657da5c-5bb5-4416-a5b0-d2899982226f','ffion','$argon2id$v=19$m=19456,t=2,p=1$CPMBJeTs+D53qrEKLc2IFg$blke/YjXuN1i9hTg+F9m9BjY20SDEBl+mnkzSouf0EA',0,NULL,0,X'B49285912B8EC18BB7F385E8A8EC8925DF7C29137FBF593FDE1F8E4DA99DDC5F',X'20DF7FBD008466D1782240EEB132F34EEFD8C2CBFC955388CD6E960B614643E6',0,0);
INSERT INTO "person" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','59ce286b-a009-4e23-b778-45f1afabec00','tutor','Ms Lee','','','',NULL,'lee','$argon2id$v=19$m=19456,t=2,p=1$xqbhZDkif4j0b+0saUF/Fw$zrB74T9N9Aj4js1mMKuh7fzhfoODAKvi2dMMrEfJ71g',0,NULL,0,X'673A4EB3503C98F9DA864EEE5B68A62C7E197279216A150193E1791E06BBC799',X'E271C58BB22E05E263E4588A509B4D98C765E9E3E632501968F81AEAED68F8C2',0,0);
INSERT INTO "person" VALUES('5671593d-06e6-42a9-854c-b1b826e5930e','59ce286b-a009-4e23-b778-45f1afabec00','tutor','Mr Jones','','','',NULL,'jones','$argon2id$v=19$m=19456,t=2,p=1$FygXB1htuulsXZCgB9/ciw$rWjbsnmRDxT+5XXAzElgk0GHCxnHxG1NVrwGxJpe+Vg',0,NULL,0,X'7952EA8A2D5ACA29926653FF79796685D5DD7DBB8A71A0AE0F2170767E5DEEED',X'42BE141531E4A12CF4CC524A0F4B786F69E448833F4FE0EBDD86DA2347B1B58E',0,0);
INSERT INTO "person" VALUES('cc036e29-f1d9-4210-bfcb-7d38d81a6398','59ce286b-a009-4e23-b778-45f1afabec00','carer','Siân Llewellyn','','','',NULL,'carer','$argon2id$v=19$m=19456,t=2,p=1$xNoAIma0t4ElTLmwXJPUaQ$vPskzP8mLlK4uWX8DbMdEdPlorU0tGg4AoosELtkLVk',0,NULL,0,X'A6C82D142C47600043C6D8BEAA372D0952D1DFF6D56ED15D066349DA09CC9680',X'466C8460D97FC8817C6B1F50D577D90D36CE3BF0453A42ADD5816EB16CACAC64',0,0);
INSERT INTO "person" VALUES('9bef21ad-d8d6-4d9e-9560-baa4b8c6ba67','59ce286b-a009-4e23-b778-45f1afabec00','school','Mrs Ashworth','','','',NULL,'staff','$argon2id$v=19$m=19456,t=2,p=1$WZm9COSfSMOX51n0Ng7EHw$y9ZE950un8Q7EZxsaWGICpmK0t9NKzoAJRU3Rsp+UdM',0,NULL,1,X'1D8D6A30DFF4979F05D49846F0120F2C32459390F93D04DB9C5C3C505F837890',X'18C371EEFD9116EADF543695C1BBB5B77C02A0F23F12BFE03E8E744B8772B1E0',8,0);
INSERT INTO "person" VALUES('5ebcdb3b-50d0-461e-b48b-1099e0fa36f8',NULL,'hub','Ruth Castellanos','','','',NULL,'hub','$argon2id$v=19$m=19456,t=2,p=1$lfCirc9rnkuZNdh9egpzuQ$EZ4u8T/pkjqWVRnveRdA50clmI6SQAmJh01X2lKW3b4',0,NULL,0,X'8677C60EBDC04243AAD0443B42ACFBB47EA8BC180045B2D2AFA4F421AEAFF51F',X'08A37FD261790271B1B923E0F14B19E0F8BF3E7E2D1632F298CF1A77067EC228',0,0);
CREATE TABLE "plan" (
	id VARCHAR(64) NOT NULL, 
	school VARCHAR(64) NOT NULL, 
	first_year INTEGER NOT NULL, 
	closed BOOLEAN NOT NULL, 
	erased BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO "plan" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f','59ce286b-a009-4e23-b778-45f1afabec00',2026,0,NULL);
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
INSERT INTO "quarantine" VALUES(1,'59ce286b-a009-4e23-b778-45f1afabec00','7657da5c-5bb5-4416-a5b0-d2899982226f','5671593d-06e6-42a9-854c-b1b826e5930e','tutor','jones:26','[["7657da5c-5bb5-4416-a5b0-d2899982226f/circle","goal","01a226fd-3489-7000-8000-000000000019",{"words":"Too late"}]]',1795950457993,1795950457994);
CREATE TABLE reading (
	"plan" VARCHAR(64) NOT NULL, 
	day VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	way VARCHAR(64) NOT NULL, 
	at BIGINT NOT NULL, 
	PRIMARY KEY ("plan", day, person, way)
);
INSERT INTO "reading" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f','2026-11-29','9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','page',1795950457639);
INSERT INTO "reading" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f','2026-11-29','cc036e29-f1d9-4210-bfcb-7d38d81a6398','page',1795950462510);
INSERT INTO "reading" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f','2026-11-29','cc036e29-f1d9-4210-bfcb-7d38d81a6398','device',1795950463283);
INSERT INTO "reading" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f','2026-11-29','35583b76-e696-4711-907d-149615f08fa9','page',1795950468052);
INSERT INTO "reading" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f','2026-11-29','35583b76-e696-4711-907d-149615f08fa9','device',1795950468404);
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
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','6befc1cb-2f9f-5c3f-94fa-8c6f5fcfa67e','card',1,'{"name":["Ffion Llewellyn",1,"server",1795950456979],"year":["Year 7",1,"server",1795950456979],"group":["7 Kestrel",1,"server",1795950456979],"school":["Harebell Down School",1,"server",1795950456979],"worried":["Talk to Mrs Ashworth in room 4.",1,"server",1795950456979],"terms":[[{"name":"Autumn","first":"2026-09-03","last":"2026-12-18"}],1,"server",1795950456979]}','[{"1":["server",null,"server","server",1795950456979,0,"6WnDm5RHImmIkDZE:0",12]},{"name":[1,0,true,0],"year":[1,0,true,0],"group":[1,0,true,0],"school":[1,0,true,0],"worried":[1,0,true,0],"terms":[1,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','830a3900-690d-5cd5-ba18-b266478ed68b','member',2,'{"person":["35583b76-e696-4711-907d-149615f08fa9",2,"server",1795950456979],"name":["Ffion Llewellyn",2,"server",1795950456979],"role":["pupil",2,"server",1795950456979],"since":["2026-11-29",2,"server",1795950456979]}','[{"2":["server",null,"server","server",1795950456979,0,"6WnDm5RHImmIkDZE:0",12]},{"person":[2,0,true,1],"name":[2,0,true,1],"role":[2,0,true,1],"since":[2,0,true,1]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','d92e7df3-a39f-52aa-b9a6-7afca90b5aef','member',3,'{"person":["9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",3,"server",1795950457149],"name":["Ms Lee",3,"server",1795950457149],"role":["tutor",3,"server",1795950457149],"since":["2026-11-29",3,"server",1795950457149]}','[{"3":["server",null,"server","server",1795950457149,2,"KdoAd4VVIGC2aQhN:0",12]},{"person":[3,0,true,0],"name":[3,0,true,0],"role":[3,0,true,0],"since":[3,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','c1077cb6-7532-5db6-9f70-2e5d2c869934','member',25,'{"person":["5671593d-06e6-42a9-854c-b1b826e5930e",4,"server",1795950457155],"name":["Mr Jones",4,"server",1795950457155],"role":["tutor",4,"server",1795950457155],"since":["2026-11-29",4,"server",1795950457155],"until":["2026-11-29",25,"server",1795950457987]}','[{"4":["server",null,"server","server",1795950457155,3,"C20yFtlWK7ll630b:0",12],"25":["server",null,"server","server",1795950457987,24,"kvwgmCRMXmMbmX_W:0",12]},{"person":[4,0,true,0],"name":[4,0,true,0],"role":[4,0,true,0],"since":[4,0,true,0],"until":[25,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','0a69354b-369a-51e8-9d61-47c5b62ffc1e','member',5,'{"person":["cc036e29-f1d9-4210-bfcb-7d38d81a6398",5,"server",1795950457158],"name":["Siân Llewellyn",5,"server",1795950457158],"role":["carer",5,"server",1795950457158],"since":["2026-11-29",5,"server",1795950457158]}','[{"5":["server",null,"server","server",1795950457158,4,"VeTcnUhLrQUFVf75:0",12]},{"person":[5,0,true,0],"name":[5,0,true,0],"role":[5,0,true,0],"since":[5,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','5e7e63f1-d6cc-54ed-979d-10bda025bbf8','about',24,'{"matters":["matters of about 128",24,"35583b76-e696-4711-907d-149615f08fa9",1795950457621],"loves":[["jazz"],6,"35583b76-e696-4711-907d-149615f08fa9",1795950457538],"called":["called of about 125",24,"35583b76-e696-4711-907d-149615f08fa9",1795950457621],"say":["say of about 126",24,"35583b76-e696-4711-907d-149615f08fa9",1795950457621],"good_at":["good_at of about 127",24,"35583b76-e696-4711-907d-149615f08fa9",1795950457621],"celebrate":["aloud",24,"35583b76-e696-4711-907d-149615f08fa9",1795950457621],"feedback":["first-good",24,"35583b76-e696-4711-907d-149615f08fa9",1795950457621]}','[{"6":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","ffion-phone",1795950457538,0,"ffion:5",12],"24":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457621,0,"69d3cf7d-cf73-4ee4-9ac3-fc7bade774a2:1",12]},{"loves":[[["jazz",6,0,false,0,"",0,0]],6,[6,0,0],["35583b76-e696-4711-907d-149615f08fa9",null],null,[]],"called":[24,2,true,0,[0,0,14],["35583b76-e696-4711-907d-149615f08fa9",null]],"say":[24,2,true,0,[0,0,14],["35583b76-e696-4711-907d-149615f08fa9",null]],"good_at":[24,2,true,0,[0,0,14],["35583b76-e696-4711-907d-149615f08fa9",null]],"matters":[24,2,true,0,[0,0,6],["35583b76-e696-4711-907d-149615f08fa9",null]],"celebrate":[24,0,false,0,[14,0,0],["35583b76-e696-4711-907d-149615f08fa9",null]],"feedback":[24,0,false,0,[14,0,0],["35583b76-e696-4711-907d-149615f08fa9",null]]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','01a226fd-32c2-7000-8000-000000000001','goal',10,'{"words":["Chwarae''r delyn",8,"35583b76-e696-4711-907d-149615f08fa9",1795950457545,[["Chwarae''r delyn i Mam-gu",8,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457547,"suggested"]]],"sort":[["musical"],7,"35583b76-e696-4711-907d-149615f08fa9",1795950457545],"agreed":["On the stairs",10,"35583b76-e696-4711-907d-149615f08fa9",1795950457551,[["Ten minutes after tea",9,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457549,"kept"]]],"by_when":["Easter",10,"35583b76-e696-4711-907d-149615f08fa9",1795950457551]}','[{"7":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","ffion-phone",1795950457545,0,"ffion:6",12],"8":["9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",null,"tutor","lee-phone",1795950457547,0,"lee:7",12],"10":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","ffion-phone",1795950457551,0,"ffion:9",12],"9":["9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",null,"tutor","lee-phone",1795950457549,0,"lee:8",12]},{"sort":[[["musical",7,0,false,0,"",0,0]],7,[7,0,0],["35583b76-e696-4711-907d-149615f08fa9",null],null,[]],"words":[[["Chwarae''r delyn",7,2,true,0,"",0,0],["Chwarae''r delyn i Mam-gu",8,0,false,0,"",0,0]],8,[8,0,7],["35583b76-e696-4711-907d-149615f08fa9",null],null,[]],"by_when":[10,0,false,0],"agreed":[[["Ten minutes after tea",9,0,true,0,"",0,0],["On the stairs",10,0,true,0,"",0,0]],10,[9,0,0],["9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",null],null,[]]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','01a226fd-32c2-7000-8000-000000000002','step',12,'{"goal":["01a226fd-32c2-7000-8000-000000000001",11,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457553],"words":["Find a chair",11,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457553],"_deleted":[true,12,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457554]}','[{"11":["9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",null,"tutor","lee-phone",1795950457553,0,"lee:10",12],"12":["9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",null,"tutor","lee-phone",1795950457554,0,"lee:11",12]},{"goal":[11,0,false,0],"words":[11,0,false,0],"_deleted":[12,0,false,0]}]','01a226fd-32c2-7000-8000-000000000001',1,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026','01a226fd-32c2-7000-8000-000000000003','lesson',3,'{"day":["2026-11-29",1,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457556],"did":["Scales, slowly. And a song.",3,"5671593d-06e6-42a9-854c-b1b826e5930e",1795950457560]}','[{"1":["9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",null,"tutor","lee-phone",1795950457556,0,"lee:14",12],"3":["5671593d-06e6-42a9-854c-b1b826e5930e",null,"tutor","jones-phone",1795950457560,1,"jones:15",12]},{"day":[1,0,false,0],"did":[3,0,true,0,[1,0,0],["9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",null]]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026','01a226fd-32d4-7000-8000-00000000000c','task',2,'{"lesson":["01a226fd-32c2-7000-8000-000000000003",2,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457556],"words":["Bars 1 to 8",2,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457556]}','[{"2":["9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",null,"tutor","lee-phone",1795950457556,0,"lee:14",12]},{"lesson":[2,0,false,1],"words":[2,0,false,1]}]','01a226fd-32c2-7000-8000-000000000003',0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/own:9f58f989-ed7f-4401-ba9c-ede2f1bde2e1/2026','01a226fd-32d4-7000-8000-00000000000d','note',1,'{"lesson":["01a226fd-32c2-7000-8000-000000000003",1,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457556],"words":["Tired today",1,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457556]}','[{"1":["9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",null,"tutor","lee-phone",1795950457556,0,"lee:14",12]},{"lesson":[1,0,false,2],"words":[1,2,true,2]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026','01a226fd-32c2-7000-8000-000000000004','practice',4,'{"day":["2026-11-29",4,"35583b76-e696-4711-907d-149615f08fa9",1795950457562],"what":["The song",4,"35583b76-e696-4711-907d-149615f08fa9",1795950457562]}','[{"4":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","ffion-phone",1795950457562,0,"ffion:16",12]},{"day":[4,0,false,0],"what":[4,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026','01a226fd-32dc-7000-8000-000000000011','cheer',5,'{"sticker":["star",5,"cc036e29-f1d9-4210-bfcb-7d38d81a6398",1795950457564],"practice":["01a226fd-32c2-7000-8000-000000000004",5,"cc036e29-f1d9-4210-bfcb-7d38d81a6398",1795950457564]}','[{"5":["cc036e29-f1d9-4210-bfcb-7d38d81a6398",null,"carer","carer-phone",1795950457564,0,"carer:18",12]},{"sticker":[5,0,false,0],"practice":[5,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','01a226fd-32de-7000-8000-000000000013','acknowledgement',13,'{"day":["2026-11-29",13,"9bef21ad-d8d6-4d9e-9560-baa4b8c6ba67",1795950457566],"comment":["Lovely",13,"9bef21ad-d8d6-4d9e-9560-baa4b8c6ba67",1795950457566]}','[{"13":["9bef21ad-d8d6-4d9e-9560-baa4b8c6ba67",null,"school","staff-phone",1795950457566,0,"staff:20",12]},{"day":[13,0,false,0],"comment":[13,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026','01a226fd-32e1-7000-8000-000000000015','celebration',1,'{"day":["2026-11-29",1,"35583b76-e696-4711-907d-149615f08fa9",1795950457569],"words":["Played for Mam-gu",1,"35583b76-e696-4711-907d-149615f08fa9",1795950457569],"sort":["brave",1,"35583b76-e696-4711-907d-149615f08fa9",1795950457569]}','[{"1":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","ffion-phone",1795950457569,0,"ffion:22",12]},{"day":[1,0,false,0],"words":[1,0,false,0],"sort":[1,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','f2e52f0d-f91f-4e7f-8c12-6635731241c2','dream',15,'{"words":["words of dream 7",15,"35583b76-e696-4711-907d-149615f08fa9",1795950457576]}','[{"15":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457576,0,"47776dd0-e588-4a95-be69-c1144cf2bd07:1",12]},{"words":[15,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','5bf6edd1-9bb7-4371-a049-139da9db448a','strategy',16,'{"words":["words of strategy 8",16,"35583b76-e696-4711-907d-149615f08fa9",1795950457577]}','[{"16":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457577,0,"530f7a15-6705-4b29-b1b4-1bdc02f7bb03:1",12]},{"words":[16,2,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','d154f256-13aa-4c25-ada1-3608e9bf89cb','music',17,'{"what":["what of music 9",17,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457579],"sort":["instrument",17,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457579],"setting":["individual",17,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457579],"group":["group of music 12",17,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457579],"tutor":["tutor of music 13",17,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457579],"start":["2026-11-22",17,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457579],"end":["2026-11-22",17,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457579],"reason":["finished",17,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457579]}','[{"17":["9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",null,"tutor","phone",1795950457579,0,"b97012de-db6c-45db-83f7-a257a8fa9f53:1",12]},{"what":[17,0,false,0],"sort":[17,0,false,0],"setting":[17,0,false,0],"group":[17,0,false,0],"tutor":[17,0,false,0],"start":[17,0,false,0],"end":[17,0,false,0],"reason":[17,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','227d24ce-5fa9-49a9-8cff-7746313df0a5','repertoire',18,'{"called":["called of repertoire 17",18,"35583b76-e696-4711-907d-149615f08fa9",1795950457582],"say":["wish",18,"35583b76-e696-4711-907d-149615f08fa9",1795950457582],"mine":[false,18,"35583b76-e696-4711-907d-149615f08fa9",1795950457582],"sort":["piece",18,"35583b76-e696-4711-907d-149615f08fa9",1795950457582],"since":["2026-11-22",18,"35583b76-e696-4711-907d-149615f08fa9",1795950457582]}','[{"18":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457582,0,"576c7e01-ce67-4ced-9d0c-2c622f2a2986:1",12]},{"called":[18,0,false,0],"say":[18,0,false,0],"mine":[18,0,false,0],"sort":[18,0,false,0],"since":[18,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','c36caa63-8c2e-4f26-bf04-8853af2cc224','goal',19,'{"words":["words of goal 22",19,"35583b76-e696-4711-907d-149615f08fa9",1795950457584],"why":["why of goal 23",19,"35583b76-e696-4711-907d-149615f08fa9",1795950457584],"agreed":["agreed of goal 24",19,"35583b76-e696-4711-907d-149615f08fa9",1795950457584],"know":["know of goal 25",19,"35583b76-e696-4711-907d-149615f08fa9",1795950457584],"by_when":["by_when of goal 26",19,"35583b76-e696-4711-907d-149615f08fa9",1795950457584],"state":["suggested",19,"35583b76-e696-4711-907d-149615f08fa9",1795950457584]}','[{"19":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457584,0,"3b040e40-0c93-45d8-a58e-bbe07b92f398:1",12]},{"words":[19,2,true,0],"why":[19,2,true,0],"agreed":[19,0,true,0],"know":[19,0,true,0],"by_when":[19,0,false,0],"state":[19,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','42c1f0bf-b4db-4fb0-afc0-7acde91b56db','goal',20,'{"words":["words of goal 31",20,"35583b76-e696-4711-907d-149615f08fa9",1795950457586],"why":["why of goal 32",20,"35583b76-e696-4711-907d-149615f08fa9",1795950457586],"agreed":["agreed of goal 33",20,"35583b76-e696-4711-907d-149615f08fa9",1795950457586],"know":["know of goal 34",20,"35583b76-e696-4711-907d-149615f08fa9",1795950457586],"by_when":["by_when of goal 35",20,"35583b76-e696-4711-907d-149615f08fa9",1795950457586],"state":["suggested",20,"35583b76-e696-4711-907d-149615f08fa9",1795950457586]}','[{"20":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457586,0,"5111c452-6d08-4b00-9f4b-6ae8b9f5e296:1",12]},{"words":[20,2,true,0],"why":[20,2,true,0],"agreed":[20,0,true,0],"know":[20,0,true,0],"by_when":[20,0,false,0],"state":[20,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','efd13542-52db-4fc1-8b66-5b195e4769f4','step',21,'{"words":["words of step 28",21,"35583b76-e696-4711-907d-149615f08fa9",1795950457588],"done":[false,21,"35583b76-e696-4711-907d-149615f08fa9",1795950457588],"done_on":["2026-11-22",21,"35583b76-e696-4711-907d-149615f08fa9",1795950457588],"goal":["42c1f0bf-b4db-4fb0-afc0-7acde91b56db",21,"35583b76-e696-4711-907d-149615f08fa9",1795950457588]}','[{"21":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457588,0,"8a1af4bc-1825-46ff-92fe-db2a3f15a861:1",12]},{"words":[21,0,false,0],"done":[21,0,false,0],"done_on":[21,0,false,0],"goal":[21,0,false,0]}]','42c1f0bf-b4db-4fb0-afc0-7acde91b56db',0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026','76227568-d676-4c21-ae6f-d1ce66088a8a','lesson',6,'{"day":["2026-11-22",6,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457590],"took":["yes",6,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457590],"did":["did of lesson 39",6,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457590],"well":["well of lesson 40",6,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457590]}','[{"6":["9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",null,"tutor","phone",1795950457590,0,"a68eee97-ed60-4791-be4f-a0fdf74745ab:1",12]},{"day":[6,0,false,0],"took":[6,0,false,0],"did":[6,0,true,0],"well":[6,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026','33a5a85e-61e0-4011-9d4c-69d7ea2a4d8a','lesson',7,'{"day":["2026-11-22",7,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457592],"took":["yes",7,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457592],"did":["did of lesson 47",7,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457592],"well":["well of lesson 48",7,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457592]}','[{"7":["9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",null,"tutor","phone",1795950457592,0,"a66e3fe2-fc75-4290-817d-730d8c9bfd4a:1",12]},{"day":[7,0,false,0],"took":[7,0,false,0],"did":[7,0,true,0],"well":[7,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026','b845d8b3-34e4-4415-ac45-41a974df6520','task',8,'{"words":["words of task 41",8,"35583b76-e696-4711-907d-149615f08fa9",1795950457594],"how":["times",8,"35583b76-e696-4711-907d-149615f08fa9",1795950457594],"amount":[1,8,"35583b76-e696-4711-907d-149615f08fa9",1795950457594],"until":["until of task 44",8,"35583b76-e696-4711-907d-149615f08fa9",1795950457594],"lesson":["33a5a85e-61e0-4011-9d4c-69d7ea2a4d8a",8,"35583b76-e696-4711-907d-149615f08fa9",1795950457594]}','[{"8":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457594,0,"8d834985-49b2-4401-b870-7d3b08243d27:1",12]},{"words":[8,0,false,0],"how":[8,0,false,0],"amount":[8,0,false,0],"until":[8,0,false,0],"lesson":[8,0,false,0]}]','33a5a85e-61e0-4011-9d4c-69d7ea2a4d8a',0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026','cbb36ffe-cd68-40e4-949c-2efe5c749483','practice',9,'{"day":["2026-11-22",9,"35583b76-e696-4711-907d-149615f08fa9",1795950457595],"what":["what of practice 50",9,"35583b76-e696-4711-907d-149615f08fa9",1795950457595],"times":[0,9,"35583b76-e696-4711-907d-149615f08fa9",1795950457595],"minutes":[0,9,"35583b76-e696-4711-907d-149615f08fa9",1795950457595],"felt":["5",9,"35583b76-e696-4711-907d-149615f08fa9",1795950457595],"noticed":["noticed of practice 54",9,"35583b76-e696-4711-907d-149615f08fa9",1795950457595],"how":["timer",9,"35583b76-e696-4711-907d-149615f08fa9",1795950457595],"hidden":[false,9,"35583b76-e696-4711-907d-149615f08fa9",1795950457595]}','[{"9":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457595,0,"dbdffe0b-f82c-4d50-b917-246a2550d244:1",12]},{"day":[9,0,false,0],"what":[9,0,false,0],"times":[9,0,false,0],"minutes":[9,0,false,0],"felt":[9,0,false,0],"noticed":[9,0,false,0],"how":[9,0,false,0],"hidden":[9,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026','7bf06962-90a4-45c4-a0d2-f3afafa7c624','cheer',10,'{"sticker":["star",10,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457597],"words":["words of cheer 58",10,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457597]}','[{"10":["9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",null,"tutor","phone",1795950457597,0,"32ae0105-4a02-4d97-82a6-720f34d46f99:1",12]},{"sticker":[10,0,false,0],"words":[10,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026','e9b9bf14-5e35-4ed7-9695-7da3e61a10ae','lesson',11,'{"day":["2026-11-22",11,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457598],"took":["yes",11,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457598],"did":["did of lesson 62",11,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457598],"well":["well of lesson 63",11,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457598]}','[{"11":["9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",null,"tutor","phone",1795950457598,0,"9b84d67d-a45e-4a8b-baae-4aefaf0ffb21:1",12]},{"day":[11,0,false,0],"took":[11,0,false,0],"did":[11,0,true,0],"well":[11,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/own:9f58f989-ed7f-4401-ba9c-ede2f1bde2e1/2026','4d300f83-5aea-4d3b-a313-21bbc15c8549','note',2,'{"words":["words of note 59",2,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457599],"lesson":["e9b9bf14-5e35-4ed7-9695-7da3e61a10ae",2,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457599]}','[{"2":["9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",null,"tutor","phone",1795950457599,0,"525c8514-7687-4130-bcf4-428fe9ae4a55:1",12]},{"words":[2,2,true,0],"lesson":[2,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','3da86d22-081b-47b6-b520-47738da1cb20','acknowledgement',22,'{"day":["2026-11-22",22,"9bef21ad-d8d6-4d9e-9560-baa4b8c6ba67",1795950457601],"comment":["comment of acknowledgement 65",22,"9bef21ad-d8d6-4d9e-9560-baa4b8c6ba67",1795950457601],"talk":[false,22,"9bef21ad-d8d6-4d9e-9560-baa4b8c6ba67",1795950457601]}','[{"22":["9bef21ad-d8d6-4d9e-9560-baa4b8c6ba67",null,"school","phone",1795950457601,0,"386f0c4e-7818-49f3-9615-02155865df67:1",12]},{"day":[22,0,false,0],"comment":[22,0,false,0],"talk":[22,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026','5255bb83-75cf-406d-8407-2046574fcdb2','celebration',2,'{"words":["words of celebration 67",2,"35583b76-e696-4711-907d-149615f08fa9",1795950457602],"day":["2026-11-22",2,"35583b76-e696-4711-907d-149615f08fa9",1795950457602],"sort":["first",2,"35583b76-e696-4711-907d-149615f08fa9",1795950457602],"hidden":[false,2,"35583b76-e696-4711-907d-149615f08fa9",1795950457602]}','[{"2":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457602,0,"75a554e7-a3be-4d6a-9300-e9b902692e0d:1",12]},{"words":[2,0,false,0],"day":[2,0,false,0],"sort":[2,0,false,0],"hidden":[2,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026','51859f0e-afb5-4aba-b491-69e0ce02a0b1','opportunity',3,'{"what":["what of opportunity 71",3,"35583b76-e696-4711-907d-149615f08fa9",1795950457604],"sort":["group",3,"35583b76-e696-4711-907d-149615f08fa9",1795950457604],"when":["when of opportunity 73",3,"35583b76-e696-4711-907d-149615f08fa9",1795950457604],"day":["2026-11-22",3,"35583b76-e696-4711-907d-149615f08fa9",1795950457604],"where":["where of opportunity 75",3,"35583b76-e696-4711-907d-149615f08fa9",1795950457604],"cost":["cost of opportunity 76",3,"35583b76-e696-4711-907d-149615f08fa9",1795950457604],"who_for":["who_for of opportunity 77",3,"35583b76-e696-4711-907d-149615f08fa9",1795950457604],"more":["more of opportunity 78",3,"35583b76-e696-4711-907d-149615f08fa9",1795950457604],"answer":["interested",3,"35583b76-e696-4711-907d-149615f08fa9",1795950457604]}','[{"3":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457604,0,"3b70da2c-53b5-42d1-83a2-2dd10fd5e97e:1",12]},{"what":[3,0,false,0],"sort":[3,0,false,0],"when":[3,0,false,0],"day":[3,0,false,0],"where":[3,0,false,0],"cost":[3,0,false,0],"who_for":[3,0,false,0],"more":[3,0,false,0],"answer":[3,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/own:9f58f989-ed7f-4401-ba9c-ede2f1bde2e1/2026','96d2a084-2f4b-4d1a-9258-a7841f4197b9','reflection',3,'{"day":["2026-11-22",3,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457605],"happened":["happened of reflection 81",3,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457605],"well":["well of reflection 82",3,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457605],"change":["change of reflection 83",3,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457605],"away":["away of reflection 84",3,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457605]}','[{"3":["9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",null,"tutor","phone",1795950457605,0,"4c290e66-8a22-4b3a-a351-0e273a5fb70d:1",12]},{"day":[3,0,false,0],"happened":[3,2,true,0],"well":[3,2,true,0],"change":[3,2,true,0],"away":[3,2,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','49e077f4-a4cb-40e6-b2d5-93000002ddf8','goal',23,'{"words":["words of goal 88",23,"35583b76-e696-4711-907d-149615f08fa9",1795950457607],"why":["why of goal 89",23,"35583b76-e696-4711-907d-149615f08fa9",1795950457607],"agreed":["agreed of goal 90",23,"35583b76-e696-4711-907d-149615f08fa9",1795950457607],"know":["know of goal 91",23,"35583b76-e696-4711-907d-149615f08fa9",1795950457607],"by_when":["by_when of goal 92",23,"35583b76-e696-4711-907d-149615f08fa9",1795950457607],"state":["suggested",23,"35583b76-e696-4711-907d-149615f08fa9",1795950457607]}','[{"23":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457607,0,"71be9894-f9f8-4013-9a8f-9cbe29065161:1",12]},{"words":[23,2,true,0],"why":[23,2,true,0],"agreed":[23,0,true,0],"know":[23,0,true,0],"by_when":[23,0,false,0],"state":[23,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026','339a91ba-56d1-4737-80f6-121a53ed01d8','checkin',4,'{"day":["2026-11-22",4,"35583b76-e696-4711-907d-149615f08fa9",1795950457608],"face":["5",4,"35583b76-e696-4711-907d-149615f08fa9",1795950457608],"words":["words of checkin 87",4,"35583b76-e696-4711-907d-149615f08fa9",1795950457608],"goal":["49e077f4-a4cb-40e6-b2d5-93000002ddf8",4,"35583b76-e696-4711-907d-149615f08fa9",1795950457608]}','[{"4":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457608,0,"134796f2-bc13-4296-9eb6-0adbe7a72148:1",12]},{"day":[4,0,false,0],"face":[4,0,false,0],"words":[4,0,false,0],"goal":[4,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026','b4af74df-286f-455e-aa96-5326743c7b2e','stuck',12,'{"reason":["hard",12,"35583b76-e696-4711-907d-149615f08fa9",1795950457610],"words":["words of stuck 95",12,"35583b76-e696-4711-907d-149615f08fa9",1795950457610],"help":[false,12,"35583b76-e696-4711-907d-149615f08fa9",1795950457610],"better":[false,12,"35583b76-e696-4711-907d-149615f08fa9",1795950457610]}','[{"12":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457610,0,"69d17a18-df90-441f-8994-c56c49668f53:1",12]},{"reason":[12,0,false,0],"words":[12,0,false,0],"help":[12,0,false,0],"better":[12,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026','15a771dd-dd80-4790-b585-545e56144fc5','stuck',13,'{"reason":["hard",13,"35583b76-e696-4711-907d-149615f08fa9",1795950457611],"words":["words of stuck 100",13,"35583b76-e696-4711-907d-149615f08fa9",1795950457611],"help":[false,13,"35583b76-e696-4711-907d-149615f08fa9",1795950457611],"better":[false,13,"35583b76-e696-4711-907d-149615f08fa9",1795950457611]}','[{"13":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457611,0,"c40d66e1-7035-41ef-9051-c95e9b17a089:1",12]},{"reason":[13,0,false,0],"words":[13,0,false,0],"help":[13,0,false,0],"better":[13,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026','0e1148bf-870c-40ae-b4d0-a668aa8c7f61','answer',14,'{"words":["words of answer 98",14,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457612],"stuck":["15a771dd-dd80-4790-b585-545e56144fc5",14,"9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",1795950457612]}','[{"14":["9f58f989-ed7f-4401-ba9c-ede2f1bde2e1",null,"tutor","phone",1795950457612,0,"63733b7b-e1bf-471b-af84-16ceea23a72e:1",12]},{"words":[14,0,false,0],"stuck":[14,0,false,0]}]','15a771dd-dd80-4790-b585-545e56144fc5',0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home','d911da8e-0cb0-48d4-b856-42362ab98a8b','spark',1,'{"words":["words of spark 103",1,"35583b76-e696-4711-907d-149615f08fa9",1795950457614],"sort":["start",1,"35583b76-e696-4711-907d-149615f08fa9",1795950457614]}','[{"1":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457614,0,"1b058312-56df-4077-a1a8-0529fa1a7be8:1",12]},{"words":[1,2,true,0],"sort":[1,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026','3bbb59fc-7997-4e68-b1ae-90c09d473b73','review',5,'{"look":["ahead",5,"35583b76-e696-4711-907d-149615f08fa9",1795950457615],"term":["term of review 106",5,"35583b76-e696-4711-907d-149615f08fa9",1795950457615],"day":["2026-11-22",5,"35583b76-e696-4711-907d-149615f08fa9",1795950457615],"steps":["steps of review 108",5,"35583b76-e696-4711-907d-149615f08fa9",1795950457615]}','[{"5":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457615,0,"29123818-49e4-4cea-8d74-64ae3148f97d:1",12]},{"look":[5,0,false,0],"term":[5,0,false,0],"day":[5,0,false,0],"steps":[5,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026','1de86435-4de0-4c34-9f7d-7890959d2a59','review',6,'{"look":["ahead",6,"35583b76-e696-4711-907d-149615f08fa9",1795950457617],"term":["term of review 119",6,"35583b76-e696-4711-907d-149615f08fa9",1795950457617],"day":["2026-11-22",6,"35583b76-e696-4711-907d-149615f08fa9",1795950457617],"steps":["steps of review 121",6,"35583b76-e696-4711-907d-149615f08fa9",1795950457617]}','[{"6":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457617,0,"cadb7027-fcd4-4c3a-8513-88b732d537ce:1",12]},{"look":[6,0,false,0],"term":[6,0,false,0],"day":[6,0,false,0],"steps":[6,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026','71623ec5-2663-5a47-b2f6-7505d95c341d','review_part',7,'{"best":["best of review_part 109",7,"35583b76-e696-4711-907d-149615f08fa9",1795950457619],"hard":["hard of review_part 110",7,"35583b76-e696-4711-907d-149615f08fa9",1795950457619],"changed":["changed of review_part 111",7,"35583b76-e696-4711-907d-149615f08fa9",1795950457619],"next":["next of review_part 112",7,"35583b76-e696-4711-907d-149615f08fa9",1795950457619],"sure":["5",7,"35583b76-e696-4711-907d-149615f08fa9",1795950457619],"front":["5",7,"35583b76-e696-4711-907d-149615f08fa9",1795950457619],"others":["5",7,"35583b76-e696-4711-907d-149615f08fa9",1795950457619],"joy":["5",7,"35583b76-e696-4711-907d-149615f08fa9",1795950457619],"moved_on":["yes",7,"35583b76-e696-4711-907d-149615f08fa9",1795950457619],"review":["1de86435-4de0-4c34-9f7d-7890959d2a59",7,"35583b76-e696-4711-907d-149615f08fa9",1795950457619]}','[{"7":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457619,0,"979d1809-0e25-4013-8188-0fd95bde1fcc:1",12]},{"best":[7,2,true,0],"hard":[7,2,true,0],"changed":[7,2,true,0],"next":[7,2,true,0],"sure":[7,0,false,0],"front":[7,0,false,0],"others":[7,0,false,0],"joy":[7,0,false,0],"moved_on":[7,0,false,0],"review":[7,0,false,0]}]','1de86435-4de0-4c34-9f7d-7890959d2a59',0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/own:35583b76-e696-4711-907d-149615f08fa9','763685b9-baa7-4f1a-b3a2-2a42a6a9bc8e','ways',1,'{"answers":["both",1,"35583b76-e696-4711-907d-149615f08fa9",1795950457624],"size":["normal",1,"35583b76-e696-4711-907d-149615f08fa9",1795950457624],"calm":[false,1,"35583b76-e696-4711-907d-149615f08fa9",1795950457624],"about":["5e7e63f1-d6cc-54ed-979d-10bda025bbf8",1,"35583b76-e696-4711-907d-149615f08fa9",1795950457624]}','[{"1":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457624,0,"9f16d9cc-331a-4f75-9c39-5166c449ec6a:1",12]},{"answers":[1,0,false,0],"size":[1,0,false,0],"calm":[1,0,false,0],"about":[1,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026','05fc9e41-6de6-4744-900c-59f68100df98','message',8,'{"words":["words of message 131",8,"35583b76-e696-4711-907d-149615f08fa9",1795950457625]}','[{"8":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","phone",1795950457625,0,"8a2f9ecc-acd2-4ba7-97c1-8286dcf7fbcb:1",12]},{"words":[8,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','01a226fd-5eac-7cda-a05b-4cf4026a77a4','goal',28,'{"words":["Chwarae gyda''r band",26,"35583b76-e696-4711-907d-149615f08fa9",1795950468985],"by_when":["By Easter",27,"35583b76-e696-4711-907d-149615f08fa9",1795950472010]}','[{"26":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","cb420cb5-6bbd-4c56-9701-bea24d9e9955",1795950468985,25,"IvbPzgNE45jv0coD:2",12],"27":["35583b76-e696-4711-907d-149615f08fa9",null,"pupil","desk",1795950472010,0,"ffion-test:1",12]},{"words":[26,2,true,0],"by_when":[27,0,false,0]}]',NULL,0,NULL);
CREATE TABLE refusal (
	"by" VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	reason VARCHAR(64) NOT NULL, 
	received BIGINT NOT NULL, 
	PRIMARY KEY ("by", id)
);
INSERT INTO "refusal" VALUES('cc036e29-f1d9-4210-bfcb-7d38d81a6398','carer:23','not-allowed',1795950457570);
INSERT INTO "refusal" VALUES('5671593d-06e6-42a9-854c-b1b826e5930e','jones:26','not-yours',1795950457994);
INSERT INTO "refusal" VALUES('35583b76-e696-4711-907d-149615f08fa9','another-of-hers:2','unknown-kind',1795950472068);
CREATE TABLE school (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	worried VARCHAR NOT NULL, 
	terms JSON NOT NULL, 
	zone VARCHAR NOT NULL, 
	ideas JSON DEFAULT '{}' NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "school" VALUES('59ce286b-a009-4e23-b778-45f1afabec00','Harebell Down School','Talk to Mrs Ashworth in room 4.','[{"name": "Autumn", "first": "2026-09-03", "last": "2026-12-18"}]','Europe/London','{}');
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
INSERT INTO "scope" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle','7657da5c-5bb5-4416-a5b0-d2899982226f','circle',28,19,294,1795950472044,0,2430);
INSERT INTO "scope" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026','7657da5c-5bb5-4416-a5b0-d2899982226f','home',14,13,104,1795950457612,0,1056);
INSERT INTO "scope" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/own:9f58f989-ed7f-4401-ba9c-ede2f1bde2e1/2026','7657da5c-5bb5-4416-a5b0-d2899982226f','own',3,3,6,1795950457605,0,303);
INSERT INTO "scope" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026','7657da5c-5bb5-4416-a5b0-d2899982226f','circle',8,8,36,1795950457625,0,979);
INSERT INTO "scope" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/home','7657da5c-5bb5-4416-a5b0-d2899982226f','home',1,1,1,1795950457614,0,45);
INSERT INTO "scope" VALUES('7657da5c-5bb5-4416-a5b0-d2899982226f/own:35583b76-e696-4711-907d-149615f08fa9','7657da5c-5bb5-4416-a5b0-d2899982226f','own',1,1,1,1795950457624,0,94);
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
INSERT INTO "session" VALUES('6e7306a1cc9defcb1f064378b376187d33a878a5a5a7bb5c6d93f424d56a5005','9f58f989-ed7f-4401-ba9c-ede2f1bde2e1',1795950457444,1795950457444,'another device',NULL,0);
INSERT INTO "session" VALUES('828a3250b3578fee378bcf75f87d517aceb7a3879da8b241dc7debd10d82defe','35583b76-e696-4711-907d-149615f08fa9',1795950468002,1795950468002,'a Linux computer',NULL,0);
INSERT INTO "session" VALUES('2257ff8e5200e321e1f9f33b0556c189fe523bb21e99f8d90900bd110e87c293','35583b76-e696-4711-907d-149615f08fa9',1795950471966,1795950471966,'another device',NULL,0);
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
INSERT INTO "staff" VALUES('59ce286b-a009-4e23-b778-45f1afabec00','9bef21ad-d8d6-4d9e-9560-baa4b8c6ba67',1);
CREATE TABLE visit (
	person VARCHAR(64) NOT NULL, 
	scope VARCHAR(160) NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	baseline INTEGER NOT NULL, 
	latest INTEGER NOT NULL, 
	opened BIGINT NOT NULL, 
	PRIMARY KEY (person, scope)
);
INSERT INTO "visit" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','7657da5c-5bb5-4416-a5b0-d2899982226f/circle','7657da5c-5bb5-4416-a5b0-d2899982226f',24,24,1795950457644);
INSERT INTO "visit" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','7657da5c-5bb5-4416-a5b0-d2899982226f/circle#goals','7657da5c-5bb5-4416-a5b0-d2899982226f',24,24,0);
INSERT INTO "visit" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','7657da5c-5bb5-4416-a5b0-d2899982226f/circle#plan','7657da5c-5bb5-4416-a5b0-d2899982226f',24,24,0);
INSERT INTO "visit" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026','7657da5c-5bb5-4416-a5b0-d2899982226f',8,8,1795950457644);
INSERT INTO "visit" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026#goals','7657da5c-5bb5-4416-a5b0-d2899982226f',8,8,0);
INSERT INTO "visit" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026#plan','7657da5c-5bb5-4416-a5b0-d2899982226f',8,8,0);
INSERT INTO "visit" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026#together','7657da5c-5bb5-4416-a5b0-d2899982226f',8,8,0);
INSERT INTO "visit" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','7657da5c-5bb5-4416-a5b0-d2899982226f/home','7657da5c-5bb5-4416-a5b0-d2899982226f',1,1,1795950457644);
INSERT INTO "visit" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','7657da5c-5bb5-4416-a5b0-d2899982226f/home#plan','7657da5c-5bb5-4416-a5b0-d2899982226f',1,1,0);
INSERT INTO "visit" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026','7657da5c-5bb5-4416-a5b0-d2899982226f',14,14,1795950457644);
INSERT INTO "visit" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026#lessons','7657da5c-5bb5-4416-a5b0-d2899982226f',14,14,0);
INSERT INTO "visit" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026#practice','7657da5c-5bb5-4416-a5b0-d2899982226f',14,14,0);
INSERT INTO "visit" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026#stuck','7657da5c-5bb5-4416-a5b0-d2899982226f',14,14,0);
INSERT INTO "visit" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026#together','7657da5c-5bb5-4416-a5b0-d2899982226f',14,14,0);
INSERT INTO "visit" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','7657da5c-5bb5-4416-a5b0-d2899982226f/own:9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','7657da5c-5bb5-4416-a5b0-d2899982226f',0,0,1795950457644);
INSERT INTO "visit" VALUES('9f58f989-ed7f-4401-ba9c-ede2f1bde2e1','7657da5c-5bb5-4416-a5b0-d2899982226f/own:9f58f989-ed7f-4401-ba9c-ede2f1bde2e1/2026','7657da5c-5bb5-4416-a5b0-d2899982226f',3,3,1795950457644);
INSERT INTO "visit" VALUES('cc036e29-f1d9-4210-bfcb-7d38d81a6398','7657da5c-5bb5-4416-a5b0-d2899982226f/circle','7657da5c-5bb5-4416-a5b0-d2899982226f',25,25,1795950462749);
INSERT INTO "visit" VALUES('cc036e29-f1d9-4210-bfcb-7d38d81a6398','7657da5c-5bb5-4416-a5b0-d2899982226f/circle#goals','7657da5c-5bb5-4416-a5b0-d2899982226f',25,25,0);
INSERT INTO "visit" VALUES('cc036e29-f1d9-4210-bfcb-7d38d81a6398','7657da5c-5bb5-4416-a5b0-d2899982226f/circle#plan','7657da5c-5bb5-4416-a5b0-d2899982226f',25,25,0);
INSERT INTO "visit" VALUES('cc036e29-f1d9-4210-bfcb-7d38d81a6398','7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026','7657da5c-5bb5-4416-a5b0-d2899982226f',8,8,1795950462749);
INSERT INTO "visit" VALUES('cc036e29-f1d9-4210-bfcb-7d38d81a6398','7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026#goals','7657da5c-5bb5-4416-a5b0-d2899982226f',8,8,0);
INSERT INTO "visit" VALUES('cc036e29-f1d9-4210-bfcb-7d38d81a6398','7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026#plan','7657da5c-5bb5-4416-a5b0-d2899982226f',8,8,0);
INSERT INTO "visit" VALUES('cc036e29-f1d9-4210-bfcb-7d38d81a6398','7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026#together','7657da5c-5bb5-4416-a5b0-d2899982226f',8,8,0);
INSERT INTO "visit" VALUES('cc036e29-f1d9-4210-bfcb-7d38d81a6398','7657da5c-5bb5-4416-a5b0-d2899982226f/home','7657da5c-5bb5-4416-a5b0-d2899982226f',1,1,1795950462749);
INSERT INTO "visit" VALUES('cc036e29-f1d9-4210-bfcb-7d38d81a6398','7657da5c-5bb5-4416-a5b0-d2899982226f/home#plan','7657da5c-5bb5-4416-a5b0-d2899982226f',1,1,0);
INSERT INTO "visit" VALUES('cc036e29-f1d9-4210-bfcb-7d38d81a6398','7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026','7657da5c-5bb5-4416-a5b0-d2899982226f',14,14,1795950462749);
INSERT INTO "visit" VALUES('cc036e29-f1d9-4210-bfcb-7d38d81a6398','7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026#lessons','7657da5c-5bb5-4416-a5b0-d2899982226f',14,14,0);
INSERT INTO "visit" VALUES('cc036e29-f1d9-4210-bfcb-7d38d81a6398','7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026#practice','7657da5c-5bb5-4416-a5b0-d2899982226f',14,14,0);
INSERT INTO "visit" VALUES('cc036e29-f1d9-4210-bfcb-7d38d81a6398','7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026#stuck','7657da5c-5bb5-4416-a5b0-d2899982226f',14,14,0);
INSERT INTO "visit" VALUES('cc036e29-f1d9-4210-bfcb-7d38d81a6398','7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026#together','7657da5c-5bb5-4416-a5b0-d2899982226f',14,14,0);
INSERT INTO "visit" VALUES('cc036e29-f1d9-4210-bfcb-7d38d81a6398','7657da5c-5bb5-4416-a5b0-d2899982226f/own:cc036e29-f1d9-4210-bfcb-7d38d81a6398','7657da5c-5bb5-4416-a5b0-d2899982226f',0,0,1795950462749);
INSERT INTO "visit" VALUES('35583b76-e696-4711-907d-149615f08fa9','7657da5c-5bb5-4416-a5b0-d2899982226f/circle','7657da5c-5bb5-4416-a5b0-d2899982226f',25,25,1795950468063);
INSERT INTO "visit" VALUES('35583b76-e696-4711-907d-149615f08fa9','7657da5c-5bb5-4416-a5b0-d2899982226f/circle#goals','7657da5c-5bb5-4416-a5b0-d2899982226f',25,25,0);
INSERT INTO "visit" VALUES('35583b76-e696-4711-907d-149615f08fa9','7657da5c-5bb5-4416-a5b0-d2899982226f/circle#plan','7657da5c-5bb5-4416-a5b0-d2899982226f',25,25,0);
INSERT INTO "visit" VALUES('35583b76-e696-4711-907d-149615f08fa9','7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026','7657da5c-5bb5-4416-a5b0-d2899982226f',8,8,1795950468063);
INSERT INTO "visit" VALUES('35583b76-e696-4711-907d-149615f08fa9','7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026#goals','7657da5c-5bb5-4416-a5b0-d2899982226f',8,8,0);
INSERT INTO "visit" VALUES('35583b76-e696-4711-907d-149615f08fa9','7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026#plan','7657da5c-5bb5-4416-a5b0-d2899982226f',8,8,0);
INSERT INTO "visit" VALUES('35583b76-e696-4711-907d-149615f08fa9','7657da5c-5bb5-4416-a5b0-d2899982226f/circle/2026#together','7657da5c-5bb5-4416-a5b0-d2899982226f',8,8,0);
INSERT INTO "visit" VALUES('35583b76-e696-4711-907d-149615f08fa9','7657da5c-5bb5-4416-a5b0-d2899982226f/home','7657da5c-5bb5-4416-a5b0-d2899982226f',1,1,1795950468063);
INSERT INTO "visit" VALUES('35583b76-e696-4711-907d-149615f08fa9','7657da5c-5bb5-4416-a5b0-d2899982226f/home#plan','7657da5c-5bb5-4416-a5b0-d2899982226f',1,1,0);
INSERT INTO "visit" VALUES('35583b76-e696-4711-907d-149615f08fa9','7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026','7657da5c-5bb5-4416-a5b0-d2899982226f',14,14,1795950468063);
INSERT INTO "visit" VALUES('35583b76-e696-4711-907d-149615f08fa9','7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026#lessons','7657da5c-5bb5-4416-a5b0-d2899982226f',14,14,0);
INSERT INTO "visit" VALUES('35583b76-e696-4711-907d-149615f08fa9','7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026#practice','7657da5c-5bb5-4416-a5b0-d2899982226f',14,14,0);
INSERT INTO "visit" VALUES('35583b76-e696-4711-907d-149615f08fa9','7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026#stuck','7657da5c-5bb5-4416-a5b0-d2899982226f',14,14,0);
INSERT INTO "visit" VALUES('35583b76-e696-4711-907d-149615f08fa9','7657da5c-5bb5-4416-a5b0-d2899982226f/home/2026#together','7657da5c-5bb5-4416-a5b0-d2899982226f',14,14,0);
INSERT INTO "visit" VALUES('35583b76-e696-4711-907d-149615f08fa9','7657da5c-5bb5-4416-a5b0-d2899982226f/own:35583b76-e696-4711-907d-149615f08fa9','7657da5c-5bb5-4416-a5b0-d2899982226f',1,1,1795950468063);
CREATE INDEX ix_allowance_full_at ON allowance (full_at);
CREATE INDEX ix_event_plan ON event ("plan");
CREATE INDEX ix_event_whom ON event (whom);
CREATE INDEX event_school ON event (school, at);
CREATE INDEX ix_visit_plan ON visit ("plan");
CREATE INDEX person_school_role ON person (school_id, role);
CREATE INDEX ix_session_person_id ON session (person_id);
CREATE INDEX ix_plan_school ON "plan" (school);
CREATE INDEX ix_member_plan ON member ("plan");
CREATE INDEX ix_member_person ON member (person);
CREATE INDEX ix_staff_person ON staff (person);
CREATE INDEX ix_scope_plan ON scope ("plan");
CREATE INDEX record_parent ON record (scope, parent) WHERE parent IS NOT NULL;
CREATE INDEX record_version ON record (scope, version);
CREATE INDEX edit_record ON edit (record, version);
CREATE INDEX ix_quarantine_school ON quarantine (school);
CREATE INDEX access_school ON access (school, at);
CREATE INDEX ix_access_plan ON access ("plan");
CREATE INDEX reading_day ON reading (day);
COMMIT;
