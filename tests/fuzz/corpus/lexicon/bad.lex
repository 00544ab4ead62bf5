[x
[y]
(a|b
.. 
<nama> a
lingkup: atas
jangkauan: 0
=~"a b" ; x
