using Microsoft.Data.Sqlite;

namespace Windfall.Store;

/// <summary>Tells whether anything was written to a database meanwhile, by whatever connection of whatever process. It costs no reading of any page but the first.</summary>
public sealed class Changes(Database database) : IDisposable
{
    readonly Lock one = new();
    readonly SqliteConnection watching = database.Connect();

    /// <summary>Another number after each write of others; this connection itself never writes.</summary>
    public long Number()
    {
        lock (one)
            return watching.Number("PRAGMA data_version");
    }

    public void Dispose() => watching.Dispose();
}
