using System.Buffers.Binary;

namespace Windfall.Sources.LinkedIn;

/// <summary>Looks for formulas in an .xls, which the reader of its cells does not tell from values.</summary>
/// <remarks>Compound files: Microsoft, [MS-CFB] 2.2 to 2.6. Records: [MS-XLS] 2.1.4; a formula is record 6.</remarks>
static class OldFormulas
{
    const int Header = 512, FatsInHeader = 109, Entry = 128, Formula = 0x06, StreamType = 2;

    /// <param name="file">A compound file, perhaps damaged; of one that is, what can be followed.</param>
    public static bool Are(ReadOnlySpan<byte> file)
    {
        if (file.Length < Header || file[30] is < 7 or > 12)
            return false;

        var size = 1 << file[30];
        var fat = Fat(file, size);
        var directory = Chain(file, fat, I32(file, 48), size);
        for (var at = 0; at + Entry <= directory.Length; at += Entry)
        {
            // Streams below 4,096 bytes lie elsewhere; a workbook with its styles is never so small.
            if (directory[at + 66] == StreamType && HasFormula(Chain(file, fat, I32(directory, at + 116), size)))
                return true;
        }
        return false;
    }

    static bool HasFormula(ReadOnlySpan<byte> records)
    {
        for (var at = 0; at + 4 <= records.Length; at += 4 + BinaryPrimitives.ReadUInt16LittleEndian(records[(at + 2)..]))
        {
            if (BinaryPrimitives.ReadUInt16LittleEndian(records[at..]) == Formula && records[at + 2] >= 20)
                return true;
        }
        return false;
    }

    static int[] Fat(ReadOnlySpan<byte> file, int size)
    {
        var sectors = new List<int>();
        for (var n = 0; n < FatsInHeader; n++)
            sectors.Add(I32(file, 76 + 4 * n));
        for (var (more, left) = (I32(file, 68), file.Length / size); more >= 0 && left > 0; left--)
        {
            var list = Sector(file, more, size);
            for (var n = 0; n < list.Length / 4 - 1; n++)
                sectors.Add(I32(list, 4 * n));
            more = list.IsEmpty ? -1 : I32(list, size - 4);
        }

        var fat = new List<int>();
        foreach (var sector in sectors.Where(sector => sector >= 0))
        {
            var entries = Sector(file, sector, size);
            for (var at = 0; at < entries.Length; at += 4)
                fat.Add(I32(entries, at));
        }
        return [.. fat];
    }

    static byte[] Chain(ReadOnlySpan<byte> file, int[] fat, int start, int size)
    {
        var found = new MemoryStream();
        for (var (at, left) = (start, file.Length / size); at >= 0 && at < fat.Length && left > 0; at = fat[at], left--)
            found.Write(Sector(file, at, size));
        return found.ToArray();
    }

    static ReadOnlySpan<byte> Sector(ReadOnlySpan<byte> file, int number, int size) =>
        (number + 1L) * size is var at && at + size <= file.Length ? file.Slice((int)at, size) : default;

    static int I32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);
}
