using System.Runtime.InteropServices;

namespace Windfall.Store.Bulk;

/// <summary>
/// The functions of SQLite (sqlite.org/c3ref) that are called a dozen times per row, without the reference that SQLitePCL takes and gives back on a handle in each call.
/// </summary>
static partial class Native
{
    const string Library = "e_sqlite3";

    /// <summary>SQLITE_TRANSIENT: SQLite copies the text.</summary>
    const nint Transient = -1;

    public static int Bind(nint statement, int parameter, ReadOnlySpan<byte> text) =>
        sqlite3_bind_text(statement, parameter, in MemoryMarshal.GetReference(text), text.Length, Transient);

    [LibraryImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    public static partial int sqlite3_bind_int64(nint statement, int parameter, long value);

    [LibraryImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    public static partial int sqlite3_bind_double(nint statement, int parameter, double value);

    [LibraryImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    public static partial int sqlite3_bind_null(nint statement, int parameter);

    [LibraryImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    public static partial int sqlite3_step(nint statement);

    [LibraryImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    public static partial int sqlite3_reset(nint statement);

    [LibraryImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    public static partial int sqlite3_changes(nint database);

    [LibraryImport(Library), DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    private static partial int sqlite3_bind_text(nint statement, int parameter, in byte text, int length, nint destructor);
}
