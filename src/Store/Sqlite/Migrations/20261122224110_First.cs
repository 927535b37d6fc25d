using Microsoft.EntityFrameworkCore.Migrations;

namespace Windfall.Store.Sqlite.Migrations;

/// <summary>Written as SQL, because EF cannot say WITHOUT ROWID or STRICT.</summary>
public partial class First : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(SchemaText.Read("First.sql"));

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The first schema has nothing before it. Restore a backup instead.");
}
