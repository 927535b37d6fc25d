using System.Buffers.Binary;
using System.Text;

namespace Windfall.Sources.Tests.Tables;

/// <summary>Writes the smallest .xls that readers accept: BIFF8 records ([MS-XLS]) in a compound file ([MS-CFB]).</summary>
static class OldWorkbooks
{
    const int Sector = 512, SmallestStream = 4096;

    /// <summary>One sheet a row set; a cell is a text, a number, or a text that begins with = and becomes a formula.</summary>
    public static byte[] Of(params (string Name, object?[][] Rows)[] sheets)
    {
        var globals = Globals(sheets, [.. sheets.Select(_ => 0)]);
        var bodies = sheets.Select(sheet => Sheet(sheet.Rows)).ToList();
        var at = globals.Length;
        int[] offsets = [.. bodies.Select(body => (at += body.Length) - body.Length)];
        return Compound([.. Globals(sheets, offsets), .. bodies.SelectMany(body => body)]);
    }

    static byte[] Globals((string Name, object?[][] Rows)[] sheets, int[] offsets)
    {
        var records = new MemoryStream();
        Record(records, 0x809, U16(0x600), U16(5), U16(0), U16(0), U32(0), U32(0x600));
        Record(records, 0xE0, new byte[20]);
        for (var n = 0; n < sheets.Length; n++)
            Record(records, 0x85, U32(offsets[n]), U16(0), [(byte)sheets[n].Name.Length, 1], Encoding.Unicode.GetBytes(sheets[n].Name));
        Record(records, 0x0A);
        return records.ToArray();
    }

    static byte[] Sheet(object?[][] rows)
    {
        var records = new MemoryStream();
        Record(records, 0x809, U16(0x600), U16(0x10), U16(0), U16(0), U32(0), U32(0x600));
        Record(records, 0x200, U32(0), U32(rows.Length), U16(0), U16(rows.Max(row => row.Length)), U16(0));
        for (var row = 0; row < rows.Length; row++)
            for (var column = 0; column < rows[row].Length; column++)
                Cell(records, [.. U16(row), .. U16(column), .. U16(0)], rows[row][column]);
        Record(records, 0x0A);
        return records.ToArray();
    }

    static void Cell(MemoryStream records, byte[] place, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string formula when formula.StartsWith('='):
                Record(records, 0x06, place, BitConverter.GetBytes(42.0), U16(0), U32(0), U16(3), [0x1E, 42, 0]);
                break;
            case string text:
                Record(records, 0x204, place, U16(text.Length), [1], Encoding.Unicode.GetBytes(text));
                break;
            default:
                Record(records, 0x203, place, BitConverter.GetBytes(Convert.ToDouble(value, null)));
                break;
        }
    }

    static void Record(MemoryStream to, int id, params byte[][] parts)
    {
        to.Write([.. U16(id), .. U16(parts.Sum(part => part.Length))]);
        foreach (var part in parts)
            to.Write(part);
    }

    static byte[] Compound(byte[] stream)
    {
        var sectors = (Math.Max(stream.Length, SmallestStream) + Sector - 1) / Sector;
        var fats = 1;
        while (fats * (Sector / 4) < sectors + 1 + fats)
            fats++;

        var file = new byte[Sector * (1 + sectors + 1 + fats)];
        Header(file, directory: sectors, fats);
        stream.CopyTo(file, Sector);
        Entry(file, Sector * (1 + sectors), "Root Entry", type: 5, child: 1, start: -2, size: 0);
        Entry(file, Sector * (1 + sectors) + 128, "Workbook", type: 2, child: -1, start: 0, size: sectors * Sector);

        var fat = file.AsSpan(Sector * (2 + sectors));
        fat.Fill(0xFF);
        for (var n = 0; n < sectors + 1 + fats; n++)
            BinaryPrimitives.WriteInt32LittleEndian(fat[(4 * n)..], n < sectors - 1 ? n + 1 : n <= sectors ? -2 : -3);
        return file;
    }

    static void Header(byte[] file, int directory, int fats)
    {
        byte[] head =
        [
            0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[16], .. U16(0x3E), .. U16(3), .. U16(0xFFFE), .. U16(9), .. U16(6), .. new byte[6],
            .. U32(0), .. U32(fats), .. U32(directory), .. U32(0), .. U32(SmallestStream), .. U32(-2), .. U32(0), .. U32(-2), .. U32(0),
        ];
        head.CopyTo(file, 0);
        for (var n = 0; n < 109; n++)
            U32(n < fats ? directory + 1 + n : -1).CopyTo(file, head.Length + 4 * n);
    }

    static void Entry(byte[] file, int at, string name, byte type, int child, int start, int size)
    {
        Encoding.Unicode.GetBytes(name).CopyTo(file, at);
        U16(2 * name.Length + 2).CopyTo(file, at + 64);
        (file[at + 66], file[at + 67]) = (type, 1);
        U32(-1).CopyTo(file, at + 68);
        U32(-1).CopyTo(file, at + 72);
        U32(child).CopyTo(file, at + 76);
        U32(start).CopyTo(file, at + 116);
        U32(size).CopyTo(file, at + 120);
    }

    static byte[] U16(int value) => BitConverter.GetBytes((ushort)value);

    static byte[] U32(int value) => BitConverter.GetBytes(value);
}
