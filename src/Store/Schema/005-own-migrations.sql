-- The books of the migrator that wrote schemas 1 to 4. From here on user_version alone says which schema a database has.

DROP TABLE IF EXISTS "__EFMigrationsHistory";
DROP TABLE IF EXISTS "__EFMigrationsLock";
