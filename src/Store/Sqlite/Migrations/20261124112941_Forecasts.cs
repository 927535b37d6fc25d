using Microsoft.EntityFrameworkCore.Migrations;

namespace Windfall.Store.Sqlite.Migrations;

/// <summary>Written as SQL, because EF cannot say WITHOUT ROWID or STRICT.</summary>
public partial class Forecasts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(SchemaText.Read("Forecasts.sql"));

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("Restore the backup that was made before this schema instead.");
}
