namespace Windfall.Store.Sqlite;

/// <summary>The SQL files beside the migrations, compiled in.</summary>
static class SchemaText
{
    public static string Read(string file)
    {
        using var stream = typeof(SchemaText).Assembly.GetManifestResourceStream($"Windfall.Store.Sqlite.Migrations.{file}")
            ?? throw new InvalidOperationException($"Bug in Windfall: {file} is not compiled in.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
