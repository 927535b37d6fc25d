namespace Windfall.Sources.Tables;

/// <summary>The part of a long text that is in memory: it moves forwards, and grows only as far as one record needs.</summary>
sealed class TextWindow(TextReader reader) : IDisposable
{
    const int Usual = 128 * 1024;

    char[] letters = new char[Usual];
    int filled;

    /// <summary>Whether the text ends where the window does.</summary>
    public bool IsWhole { get; private set; }

    public ReadOnlySpan<char> Text => letters.AsSpan(0, filled);

    /// <summary>Lets go of what lies before <paramref name="from"/> and reads on; what lay there then starts at 0.</summary>
    public void Advance(int from)
    {
        filled -= from;
        if (from == 0 && filled == letters.Length)
            Array.Resize(ref letters, letters.Length * 2);
        else
            letters.AsSpan(from, filled).CopyTo(letters);

        while (filled < letters.Length)
        {
            var read = reader.Read(letters, filled, letters.Length - filled);
            if (read == 0)
            {
                IsWhole = true;
                return;
            }
            filled += read;
        }
    }

    public void Dispose() => reader.Dispose();
}
